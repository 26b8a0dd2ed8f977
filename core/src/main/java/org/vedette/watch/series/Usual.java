package org.vedette.watch.series;

import java.util.List;
import java.util.Locale;

/// A week held against the weeks before it, by the median and the median deviation, which a few wild weeks do not move.
///
/// @param week the week that is judged
/// @param weeks how many weeks lie before it
/// @param median of their shares, from 0 to 1
/// @param deviation the median of their distances from the median, times 1.4826 (so that it is a standard deviation
///     where shares are spread normally)
/// @param judgement what it comes to
public record Usual(Week week, int weeks, double median, double deviation, Judgement judgement) {
    /// Fewer weeks than this are no history.
    public static final int LEAST_WEEKS = 8;

    private static final double NORMAL = 1.4826;
    private static final double FAR = 3;
    /// Where nothing ever varied, one origin more is not yet unusual.
    private static final double LEAST_ORIGINS = 2;
    private static final double PER_CENT = 100;

    /// What a week is for this pair.
    public enum Judgement {
        TOO_LITTLE_HISTORY,
        USUAL,
        UNUSUALLY_MUCH,
        UNUSUALLY_LITTLE
    }

    /// Judges the last of some weeks.
    ///
    /// @param weeks at least one, in their order
    public static Usual last(List<Week> weeks) {
        Week week = weeks.getLast();
        List<Double> shares = weeks.subList(0, weeks.size() - 1).stream()
                .map(Week::share)
                .sorted()
                .toList();
        double median = median(shares);
        double deviation = NORMAL
                * median(shares.stream()
                        .map(share -> Math.abs(share - median))
                        .sorted()
                        .toList());
        return new Usual(week, shares.size(), median, deviation, judge(week, shares.size(), median, deviation));
    }

    private static Judgement judge(Week week, int before, double median, double deviation) {
        if (before < LEAST_WEEKS) {
            return Judgement.TOO_LITTLE_HISTORY;
        }
        double expected = median * week.all();
        double far = Math.max(FAR * deviation * week.all(), LEAST_ORIGINS);
        if (week.origins() > expected + far) {
            return Judgement.UNUSUALLY_MUCH;
        }
        return week.origins() < expected - far ? Judgement.UNUSUALLY_LITTLE : Judgement.USUAL;
    }

    private static double median(List<Double> sorted) {
        int size = sorted.size();
        if (size == 0) {
            return 0;
        }
        return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }

    /// A sentence: how much was told, and what was usual for this pair.
    public String words() {
        String told = String.format(
                Locale.ROOT,
                "In the week from %s, %d of %d independent origins told of it (%d of acts, %d of plans, %d denials;"
                        + " %d on something new)",
                week.monday(),
                week.origins(),
                week.all(),
                week.acts(),
                week.plans(),
                week.denials(),
                week.fresh());
        String before = String.format(
                Locale.ROOT, "; in the %d weeks before, the middle share was %.1f %%", weeks, PER_CENT * median);
        return told
                + before
                + switch (judgement) {
                    case TOO_LITTLE_HISTORY -> ": too little history to say what is usual for this pair.";
                    case USUAL -> ": usual for this pair.";
                    case UNUSUALLY_MUCH -> ": unusually much for this pair.";
                    case UNUSUALLY_LITTLE -> ": unusually little for this pair.";
                };
    }
}
