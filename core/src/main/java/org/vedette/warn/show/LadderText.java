package org.vedette.warn.show;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Sign;
import org.vedette.model.alarm.Stance;
import org.vedette.model.alarm.Standing;
import org.vedette.model.watch.PhasePlan;
import org.vedette.model.watch.WatchPlan;
import org.vedette.warn.Grading;
import org.vedette.warn.words.Moments;
import org.vedette.warn.words.Next;

/// A standing in lines: the ladder, the signs with their words, the numbers, and what would move it next.
public final class LadderText {
    private final WatchPlan plan;
    private final Next next;

    /// @param names a person's words for an actor's code
    public LadderText(WatchPlan plan, UnaryOperator<String> names) {
        this.plan = plan;
        this.next = new Next(plan, names);
    }

    /// The lines, without line ends.
    public List<String> lines(Standing standing) {
        var lines = new ArrayList<String>();
        lines.add(plan.title() + ", as it stood at " + Moments.of(standing.at()) + " ("
                + plan.tlp().with(standing.tlp()).label() + ")");
        lines.add("");
        ladder(standing, lines);
        standing.signs().forEach(sign -> sign(sign, lines));
        numbers(standing, lines);
        section("What would raise it", next.raises(standing), lines);
        section("What would lower it", next.lowers(standing), lines);
        return lines;
    }

    private void ladder(Standing standing, List<String> lines) {
        for (int number = plan.phases().size(); number > 0; number--) {
            PhasePlan phase = plan.phases().get(number - 1);
            Instant entered = standing.entered().get(number);
            lines.add((number == standing.phase().number() ? "> " : "  ") + number + " " + phase.title()
                    + (entered == null ? "" : ", since " + Moments.of(entered)));
        }
        lines.add((standing.phase().number() == 0 ? "> " : "  ") + "0 Calm");
    }

    private void sign(Sign sign, List<String> lines) {
        lines.add("");
        lines.add("Sign «" + sign.indicator() + "»: " + state(sign));
        words("for", sign.of(Stance.FOR), lines);
        words("against", sign.of(Stance.AGAINST), lines);
        words("taken back", sign.of(Stance.TAKEN_BACK), lines);
        int aside = Sayings.grouped(sign.of(Stance.ASIDE)).size();
        if (aside > 0) {
            lines.add("  beside it: " + aside + (aside == 1 ? " word" : " words")
                    + " that do not count: plans, guesses, other voices");
        }
    }

    /// How a sign stands, in a line.
    public static String state(Sign sign) {
        Instant since = sign.since();
        String origins = sign.origins().size() == 1
                ? "1 independent origin"
                : sign.origins().size() + " independent origins";
        return since == null
                ? "not seen, " + origins
                : "seen since " + Moments.of(since) + ", " + origins + ", grade "
                        + Grading.of(sign).label();
    }

    private static void words(String stance, List<Saying> sayings, List<String> lines) {
        for (Sayings.Shown shown : Sayings.grouped(sayings)) {
            Saying saying = shown.first();
            lines.add("  " + stance + ": " + Sayings.when(saying) + " " + Sayings.who(saying.speaker()) + ", "
                    + saying.status().label() + ": «" + saying.sentence() + "» [" + Sayings.where(shown) + "]"
                    + (saying.stance() == Stance.FOR ? "" : " (" + saying.because() + ")"));
        }
    }

    private void numbers(Standing standing, List<String> lines) {
        lines.add("");
        lines.add("Numbers, each with its voice");
        for (Number number : Number.of(plan, standing)) {
            Saying saying = number.first();
            lines.add("  " + number.amount() + ", " + saying.status().label() + ", "
                    + Sayings.who(saying.speaker()) + ", from " + Sayings.when(saying) + " ["
                    + Sayings.where(new Sayings.Shown(saying, number.articles())) + "]");
        }
    }

    private static void section(String title, List<String> sentences, List<String> lines) {
        if (!sentences.isEmpty()) {
            lines.add("");
            lines.add(title);
            sentences.forEach(sentence -> lines.add("  " + sentence));
        }
    }
}
