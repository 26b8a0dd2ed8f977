package org.vedette.store.column;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Instants as the database holds them: microseconds since 1970 in UTC. Finer parts are cut off.
public final class Micros {
    /// As of when nothing is hidden.
    public static final long FOREVER = Long.MAX_VALUE;

    private static final Instant LAST = Instant.EPOCH.plus(Long.MAX_VALUE, ChronoUnit.MICROS);
    private static final Instant FIRST = Instant.EPOCH.plus(Long.MIN_VALUE, ChronoUnit.MICROS);

    private Micros() {}

    public static long of(Instant instant) {
        Instant within = instant.isAfter(LAST) ? LAST : instant.isBefore(FIRST) ? FIRST : instant;
        return ChronoUnit.MICROS.between(Instant.EPOCH, within);
    }

    public static long orForever(@Nullable Instant instant) {
        return instant == null ? FOREVER : of(instant);
    }

    public static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
