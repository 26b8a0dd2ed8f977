package org.vedette.warn.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.vedette.model.alarm.Sign;
import org.vedette.model.alarm.Standing;
import org.vedette.model.alarm.Witnesses;
import org.vedette.model.watch.Condition;
import org.vedette.model.watch.Indicator;
import org.vedette.model.watch.PhasePlan;
import org.vedette.model.watch.WatchPlan;

/// What would raise a watch next, and what would lower it.
public final class Next {
    private final WatchPlan plan;
    private final Explained explained;

    /// @param names a person's words for an actor's code
    public Next(WatchPlan plan, UnaryOperator<String> names) {
        this.plan = plan;
        this.explained = new Explained(plan, names);
    }

    /// What is still missing for the next phase, a sentence each; empty on the highest.
    public List<String> raises(Standing standing) {
        int phase = standing.phase().number();
        if (phase == plan.phases().size()) {
            return List.of();
        }
        PhasePlan next = plan.phases().get(phase);
        var lines = new ArrayList<String>();
        lines.add("Phase " + (phase + 1) + " «" + next.title() + "» when " + explained.condition(next.enter()) + ".");
        missing(next.enter(), standing, lines);
        return lines;
    }

    private void missing(Condition condition, Standing standing, List<String> lines) {
        switch (condition) {
            case Condition.Seen(var indicator, var origins) ->
                missing(plan.indicator(indicator), origins, standing, lines);
            case Condition.Score(var atLeast) -> {
                if (standing.score() < atLeast) {
                    lines.add("The signs weigh " + Amounts.number(rounded(standing.score())) + " now, "
                            + Amounts.number(atLeast) + " are wanted.");
                }
            }
            case Condition.All(var of) -> of.forEach(each -> missing(each, standing, lines));
            case Condition.Any(var of) -> of.forEach(each -> missing(each, standing, lines));
        }
    }

    private static double rounded(double score) {
        return StrictMath.rint(score * 100) / 100;
    }

    private static void missing(Indicator indicator, int origins, Standing standing, List<String> lines) {
        int wanted = origins == 0 ? indicator.origins() : origins;
        Sign sign = standing.sign(indicator.id());
        int have = sign.origins().size();
        if (have < wanted) {
            String who = have == 0
                    ? ""
                    : " ("
                            + Lists.and(
                                    sign.origins().stream().map(Witnesses::name).toList()) + ")";
            lines.add("«" + indicator.id() + "» has " + Amounts.count(have, "origin") + " now" + who + "; " + wanted
                    + " are wanted: " + indicator.question());
        }
    }

    /// What would lower the phase, a sentence each; empty while it is calm.
    public List<String> lowers(Standing standing) {
        int number = standing.phase().number();
        if (number == 0) {
            return List.of();
        }
        PhasePlan phase = plan.phases().get(number - 1);
        var lines = new ArrayList<String>();
        lines.add("Phase " + number + " «" + phase.title() + "» ends when it no longer holds that "
                + explained.condition(phase.stay()) + ".");
        Instant since = standing.since();
        if (since != null) {
            lines.add("Not before " + Moments.of(since.plus(phase.dwell())) + ", unless what raised it is taken back.");
        }
        if (phase.decay() != null) {
            lines.add("Also when nothing new speaks for it for " + Amounts.of(phase.decay()) + ".");
        }
        return lines;
    }
}
