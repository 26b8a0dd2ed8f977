package org.vedette.export.writer;

import java.time.Instant;

/// What a whole export shares.
///
/// @param asOf the instant whose knowledge it shows; stands in where an event has no instant of its own. Never a clock
/// @param statuses for formats without status
/// @param edition of the models and the knowledge behind the events
public record Settings(Instant asOf, Statuses statuses, String edition) {
    /// Settings with intents kept and denials left out where a format has no status.
    public static Settings of(Instant asOf, String edition) {
        return new Settings(asOf, Statuses.INTENT, edition);
    }

    public Settings with(Statuses other) {
        return new Settings(asOf, other, edition);
    }
}
