package org.vedette.collect.desk;

import java.time.Duration;
import java.time.Instant;
import org.vedette.collect.net.Answer;

/// How long a feed that fails is left alone: twice as long after each failure, up to a day.
final class Backoff {
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 9;

    private Backoff() {}

    /// @param failures in a row, this one included
    /// @param every how often the feed is looked at when it is well
    static Instant notBefore(Answer.Failure failure, int failures, Duration every, Instant now) {
        Duration base = every.compareTo(FIRST) > 0 ? every : FIRST;
        Duration wait = base.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Instant ours = now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        Instant theirs = failure.notBefore();
        return theirs != null && theirs.isAfter(ours) ? theirs : ours;
    }
}
