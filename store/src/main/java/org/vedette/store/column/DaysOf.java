package org.vedette.store.column;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.When;
import org.vedette.model.event.Report;

/// The days of a happening as columns: ISO texts, or empty where there are none. An open end reaches to the day of
/// publication.
///
/// @param day the first
/// @param until the last
public record DaysOf(String day, String until) {
    public static DaysOf report(Report report) {
        LocalDate published = report.published();
        When when = report.claim().when();
        return switch (when) {
            case null -> between(published, published);
            case When.Assumed(var day, var why) -> between(day, day);
            case When.Told(var words, var first, var last) ->
                between(
                        first == null ? earlier(published, last) : first,
                        last == null ? later(published, first) : last);
        };
    }

    private static DaysOf between(@Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate day = first == null ? last : first;
        LocalDate until = last == null ? first : last;
        return new DaysOf(day == null ? "" : day.toString(), until == null ? "" : until.toString());
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
