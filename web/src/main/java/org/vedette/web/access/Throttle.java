package org.vedette.web.access;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// Counts what went wrong by a key, and says how long to wait. What is counted is forgotten bit by bit. It holds a
/// bounded number of keys; the one that was quiet longest goes first.
final class Throttle {
    private static final int MOST_KEYS = 10_000;

    private record Count(double level, long at) {}

    private final int allowed;
    private final Duration oneForgottenEvery;
    private final LongSupplier nanos;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true);

    /// @param allowed so many at once
    /// @param oneForgottenEvery then one more after each such time
    /// @param nanos a clock that only runs forward
    Throttle(int allowed, Duration oneForgottenEvery, LongSupplier nanos) {
        this.allowed = allowed;
        this.oneForgottenEvery = oneForgottenEvery;
        this.nanos = nanos;
    }

    /// How long to wait until something may be tried again; zero when it may be now.
    synchronized Duration wait(String key) {
        double over = level(key) + 1 - allowed;
        return over <= 0 ? Duration.ZERO : Duration.ofNanos((long) Math.ceil(over * oneForgottenEvery.toNanos()));
    }

    /// Counts one more.
    synchronized void count(String key) {
        counts.put(key, new Count(level(key) + 1, nanos.getAsLong()));
        if (counts.size() > MOST_KEYS) {
            counts.remove(counts.keySet().iterator().next());
        }
    }

    private double level(String key) {
        Count count = counts.get(key);
        if (count == null) {
            return 0;
        }
        double forgotten = (double) (nanos.getAsLong() - count.at()) / oneForgottenEvery.toNanos();
        return Math.max(0, count.level() - forgotten);
    }

    /// Forgets a key.
    synchronized void forget(String key) {
        counts.remove(key);
    }
}
