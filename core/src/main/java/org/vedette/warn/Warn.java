package org.vedette.warn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Stage;
import org.vedette.model.Tlp;
import org.vedette.model.alarm.Grade;
import org.vedette.model.alarm.Grade.Credibility;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Sign;
import org.vedette.model.alarm.Stance;
import org.vedette.model.alarm.Turn;
import org.vedette.model.alarm.Warning;
import org.vedette.model.watch.Likelihood;
import org.vedette.model.watch.Measure;
import org.vedette.model.watch.PhasePlan;
import org.vedette.model.watch.SourceGrade;
import org.vedette.model.watch.WatchPlan;
import org.vedette.warn.words.Moments;
import org.vedette.warn.words.Next;

/// Makes of a turn the warning that people get. The same turn gives the same warning under the same identifier.
public final class Warn implements Stage<Turn, Warning> {
    private final WatchPlan plan;
    private final Next next;

    /// @param names a person's words for an actor's code
    public Warn(WatchPlan plan, UnaryOperator<String> names) {
        this.plan = plan;
        this.next = new Next(plan, names);
    }

    @Override
    public Warning apply(Turn turn) {
        List<Sign> signs = signs(turn);
        List<Saying> words = words(turn, signs);
        List<Saying> disputed = disputed(signs);
        PhasePlan phase =
                turn.to().number() == 0 ? null : plan.phases().get(turn.to().number() - 1);
        return new Warning(
                plan.id() + "@" + turn.at() + ">" + turn.to().number(),
                tlp(words).with(tlp(disputed)).with(tlp(all(turn))).with(plan.tlp()),
                plan.title(),
                turn,
                changed(turn),
                words,
                disputed,
                next.raises(turn.standing()),
                next.lowers(turn.standing()),
                likelihood(phase),
                grade(signs),
                measures(turn, phase),
                phase == null ? List.of() : phase.signOff());
    }

    /// The signs that the turn's words are about; all that are seen where time alone made it.
    private static List<Sign> signs(Turn turn) {
        SortedSet<String> named = new TreeSet<>();
        turn.words().forEach(saying -> named.add(saying.indicator()));
        return turn.standing().signs().stream()
                .filter(sign -> named.isEmpty() ? sign.seen() : named.contains(sign.indicator()))
                .toList();
    }

    private static List<String> changed(Turn turn) {
        var lines = new ArrayList<String>();
        lines.add("The phase went from " + turn.from().number() + " «"
                + turn.from().title() + "» to " + turn.to().number() + " «"
                + turn.to().title() + "» at " + Moments.of(turn.at()) + ".");
        lines.add(
                switch (turn.cause()) {
                    case SEEN -> "Signs were seen that were agreed to call for it.";
                    case TAKEN_BACK -> "What had raised it was taken back or corrected.";
                    case FADED -> "The words that had raised it grew old, and nothing new came.";
                });
        return lines;
    }

    /// The words that came with a rise or were lost with a fall, and those that stood behind the same signs before.
    private static List<Saying> words(Turn turn, List<Sign> signs) {
        var words = new ArrayList<>(turn.words());
        if (turn.rose()) {
            signs.forEach(sign -> sign.origins()
                    .forEach(origin -> origin.sayings().stream()
                            .filter(saying -> !words.contains(saying))
                            .forEach(words::add)));
        }
        words.sort(Comparator.comparing(Saying::known).thenComparing(Saying::claim));
        return words;
    }

    /// The phase and what would move it come of all words that count, so all of them give their marks.
    private static List<Saying> all(Turn turn) {
        return turn.standing().signs().stream()
                .flatMap(sign -> sign.sayings().stream())
                .toList();
    }

    private static Tlp tlp(List<Saying> sayings) {
        return Tlp.strictest(sayings.stream().map(Saying::tlp).toList());
    }

    private static List<Saying> disputed(List<Sign> signs) {
        var disputed = new ArrayList<Saying>();
        for (Sign sign : signs) {
            disputed.addAll(sign.of(Stance.AGAINST));
            disputed.addAll(sign.of(Stance.TAKEN_BACK));
        }
        return disputed;
    }

    private @Nullable Likelihood likelihood(@Nullable PhasePlan phase) {
        return phase == null ? plan.calm() : phase.likelihood();
    }

    /// Of several signs the weakest: when two grades are possible, the lower one is told.
    private static Grade grade(List<Sign> signs) {
        return signs.stream()
                .map(Grading::of)
                .max(Comparator.comparing((Grade grade) -> grade.credibility().digit())
                        .thenComparing(Grade::letter))
                .orElse(new Grade(SourceGrade.F, Credibility.NOT_JUDGED));
    }

    private static List<Measure> measures(Turn turn, @Nullable PhasePlan phase) {
        return phase == null || !turn.rose() ? List.of() : phase.measures();
    }
}
