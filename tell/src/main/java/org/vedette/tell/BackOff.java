package org.vedette.tell;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before a message is tried again: twice as long each time up to an hour, and of that at least one
/// half, the rest by lot, so that many who failed together do not come back together.
///
/// @param chance where lots are drawn from
record BackOff(RandomGenerator chance) {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 12;

    /// @param failures so far, at least one
    Duration after(int failures) {
        Duration whole = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        Duration most = whole.compareTo(LONGEST) < 0 ? whole : LONGEST;
        long half = most.toMillis() / 2;
        return Duration.ofMillis(half + chance.nextLong(half + 1));
    }
}
