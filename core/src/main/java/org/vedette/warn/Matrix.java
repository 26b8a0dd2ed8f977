package org.vedette.warn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vedette.model.alarm.Sign;
import org.vedette.model.alarm.Standing;
import org.vedette.model.watch.Hypothesis;
import org.vedette.model.watch.WatchPlan;

/// The matrix of competing hypotheses (Heuer), filled from the signs that are seen: the hypothesis least at odds with
/// them is kept, not the one with most support.
public final class Matrix {
    /// A hypothesis and what speaks against it.
    ///
    /// @param against points of inconsistency, each sign counted once whatever the number of its origins
    public record Line(Hypothesis hypothesis, int against) {}

    private Matrix() {}

    /// The hypotheses, the least inconsistent first.
    public static List<Line> of(WatchPlan plan, Standing standing) {
        var lines = new ArrayList<Line>();
        for (Hypothesis hypothesis : plan.hypotheses()) {
            int against = standing.signs().stream()
                    .filter(Sign::seen)
                    .mapToInt(sign -> hypothesis.mark(sign.indicator()).against())
                    .sum();
            lines.add(new Line(hypothesis, against));
        }
        lines.sort(Comparator.comparingInt(Line::against));
        return lines;
    }
}
