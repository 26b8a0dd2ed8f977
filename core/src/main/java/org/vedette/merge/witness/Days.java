package org.vedette.merge.witness;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.When;

/// The days of a claim as numbers of days since 1970.
///
/// @param told whether the text tells them; otherwise both ends are the day of publication
/// @param anchor the day that stands for all of them
public record Days(long first, long last, boolean told, long anchor) {
    /// A longer stretch is a period of which the act took some part.
    private static final long SHORT = 2;

    /// @return null when there is no day at all
    public static @Nullable Days of(@Nullable When when, @Nullable LocalDate published) {
        Days told = when == null ? null : ofTime(when, published);
        return told == null && published != null ? assumed(published) : told;
    }

    private static @Nullable Days ofTime(When when, @Nullable LocalDate published) {
        return switch (when) {
            case When.Told(var words, var first, var last) ->
                told(
                        first == null ? last : first,
                        last == null ? first : last,
                        published,
                        first != null && last != null);
            case When.Assumed(var day, var why) -> assumed(day);
        };
    }

    private static Days assumed(LocalDate day) {
        return new Days(day.toEpochDay(), day.toEpochDay(), false, day.toEpochDay());
    }

    /// Of a stretch no longer than this, in days, the middle is near all of its days.
    private static final long MONTH = 40;

    /// The middle stands for a closed stretch; of a very long or an open one, the day nearest to publication.
    private static @Nullable Days told(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate published, boolean closed) {
        if (from == null || to == null) {
            return null;
        }
        long first = from.toEpochDay();
        long last = Math.max(first, to.toEpochDay());
        if (published == null || (closed && last - first <= MONTH)) {
            return new Days(first, last, true, first + (last - first) / 2);
        }
        long day = published.toEpochDay();
        return closed
                ? new Days(first, last, true, Math.clamp(day, first, last))
                : new Days(Math.min(first, day), Math.max(last, day), true, day);
    }

    /// The days under which the claim is looked for: "in two months" is news of the end, and what began it was
    /// news at the beginning.
    public SortedSet<Long> anchors() {
        return new TreeSet<>(List.of(first, anchor, last));
    }

    /// Whether any of the days under which the two are looked for lie so near to each other.
    ///
    /// @param reach in days
    public boolean isWithin(long reach, Days other) {
        if (Math.abs(anchor - other.anchor) <= reach) {
            return true;
        }
        SortedSet<Long> others = other.anchors();
        return anchors().stream()
                .anyMatch(day -> !others.subSet(day - reach, day + reach + 1).isEmpty());
    }

    /// Whether it is a day or two, and not a period.
    public boolean isShort() {
        return last - first <= SHORT;
    }

    /// Days between the two stretches; 0 when they touch.
    public long gap(Days other) {
        return Math.max(0, Math.max(first - other.last, other.first - last));
    }
}
