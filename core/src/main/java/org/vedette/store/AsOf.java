package org.vedette.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// From when one looks at the ledger. Nothing is shown that came after.
///
/// @param known shows what the world could know by then; null for all
/// @param learned shows what this ledger had taken in by then; null for all
public record AsOf(@Nullable Instant known, @Nullable Instant learned) {
    /// Everything.
    public static final AsOf NOW = new AsOf(null, null);

    /// What the world could know by an instant.
    public static AsOf known(Instant instant) {
        return new AsOf(instant, null);
    }

    /// What the world could know by the end of a day in UTC.
    public static AsOf endOf(LocalDate day) {
        return known(lastInstant(day));
    }

    /// The last instant of a day in UTC, to the microsecond: of an article that tells its day alone, nobody
    /// can say that it was known earlier.
    public static Instant lastInstant(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS);
    }

    /// The same view through what this ledger had taken in by an instant.
    public AsOf learnedBy(@Nullable Instant instant) {
        return new AsOf(known, instant);
    }
}
