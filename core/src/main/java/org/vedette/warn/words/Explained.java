package org.vedette.warn.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.vedette.model.watch.Condition;
import org.vedette.model.watch.Expected;
import org.vedette.model.watch.Independence;
import org.vedette.model.watch.Indicator;
import org.vedette.model.watch.Measure;
import org.vedette.model.watch.Pattern;
import org.vedette.model.watch.PhasePlan;
import org.vedette.model.watch.Refuter;
import org.vedette.model.watch.WatchPlan;

/// A watch in plain sentences, so that those who agree on it can read what they agree on.
public final class Explained {
    private final WatchPlan plan;
    private final Patterns patterns;
    private final UnaryOperator<String> names;

    /// @param names a person's words for an actor's code
    public Explained(WatchPlan plan, UnaryOperator<String> names) {
        this.plan = plan;
        this.patterns = new Patterns(names);
        this.names = names;
    }

    /// The whole watch, a line a sentence; lines of a part are indented below its head.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(plan.title() + " (" + plan.id() + ", " + plan.tlp().label() + ")");
        lines.add("  The question: " + plan.question());
        lines.add("  It looks at " + Lists.and(plan.actors().stream().map(names).toList())
                + (plan.topics().isEmpty() ? "." : ", in matters of " + Lists.or(plan.topics()) + "."));
        plan.indicators().forEach(indicator -> indicator(indicator, lines));
        for (int at = 0; at < plan.phases().size(); at++) {
            phase(at + 1, plan.phases().get(at), lines);
        }
        plan.expected().forEach(expected -> lines.add(expected(expected)));
        return lines;
    }

    private void indicator(Indicator indicator, List<String> lines) {
        lines.add("Sign «" + indicator.id() + "»: " + indicator.question());
        for (Pattern pattern : indicator.counts()) {
            lines.add("  A claim counts when " + patterns.words(pattern) + ".");
        }
        lines.add("  It is seen when told by " + origins(indicator, indicator.origins())
                + (indicator.happenings() == 1
                        ? ""
                        : ", of " + Amounts.count(indicator.happenings(), "different happening") + " at least")
                + (indicator.grade() == null
                        ? "."
                        : ", each carried by an outlet of grade " + indicator.grade() + " or better."));
        for (Refuter refuter : indicator.refutedBy()) {
            lines.add("  Words fall when a later claim on the same happening meets this: "
                    + patterns.words(refuter.pattern()) + "; " + reach(refuter.reach()) + ".");
        }
        lines.add("  " + age(indicator));
    }

    private static String reach(Refuter.Reach reach) {
        return switch (reach) {
            case OWN -> "the words of the same voice or outlet fall";
            case ALL -> "all words on that happening fall";
        };
    }

    private static String age(Indicator indicator) {
        String counts = indicator.expires() == null
                ? "A word counts for good"
                : "A word counts for " + Amounts.of(indicator.expires());
        String weight = "the weight is " + Amounts.number(indicator.weight());
        return indicator.halfLife() == null
                ? counts + "; " + weight + "."
                : counts + "; " + weight + ", halved every " + Amounts.of(indicator.halfLife()) + ".";
    }

    static String origins(Indicator indicator, int number) {
        if (indicator.apart() == Independence.ORIGINS) {
            return Amounts.count(number, "independent origin");
        }
        return number == 1 ? "a voice of one state" : "voices of " + number + " different states";
    }

    private void phase(int number, PhasePlan phase, List<String> lines) {
        lines.add("Phase " + number + " «" + phase.title() + "» is entered when " + condition(phase.enter()) + ".");
        lines.add("  It is kept while " + condition(phase.stay()) + ", and for " + Amounts.of(phase.dwell())
                + " at least, unless what raised it is taken back.");
        if (phase.decay() != null) {
            lines.add("  It ends when nothing new speaks for it for " + Amounts.of(phase.decay()) + ".");
        }
        if (phase.likelihood() != null) {
            lines.add("  Agreed judgement then: a yes to the question "
                    + phase.likelihood().clause() + ".");
        }
        if (!phase.signOff().isEmpty()) {
            lines.add("  Before any measure, " + Lists.and(phase.signOff()) + " must sign.");
        }
        for (Measure measure : phase.measures()) {
            lines.add("  Measure, " + measure.owner() + ": " + measure.text());
        }
    }

    /// A condition as a clause: "«movement» is seen and ...".
    String condition(Condition condition) {
        return switch (condition) {
            case Condition.Seen(var indicator, var origins) ->
                origins == 0
                        ? "«" + indicator + "» is seen"
                        : "«" + indicator + "» is told by " + origins(plan.indicator(indicator), origins);
            case Condition.Score(var atLeast) ->
                "the signs seen weigh " + Amounts.number(atLeast) + " or more together";
            case Condition.All(var of) -> together(of, " and ");
            case Condition.Any(var of) -> together(of, " or ");
        };
    }

    private String together(List<Condition> conditions, String word) {
        List<String> clauses = conditions.stream()
                .map(each -> each instanceof Condition.All || each instanceof Condition.Any
                        ? "(" + condition(each) + ")"
                        : condition(each))
                .toList();
        return String.join(word, clauses);
    }

    private static String expected(Expected expected) {
        return "Expected by " + expected.by() + ": «" + expected.indicator() + "» is seen, because "
                + expected.because();
    }
}
