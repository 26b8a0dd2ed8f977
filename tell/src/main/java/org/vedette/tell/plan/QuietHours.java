package org.vedette.tell.plan;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Hours of the day in which nobody is to be disturbed, by the clock of a zone.
///
/// @param from the first minute of quiet
/// @param to the first minute after it; before `from` when the quiet goes over midnight
/// @param unlessPhase a phase of this number or a higher one is told all the same; 0 for none
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone, int unlessPhase) {
    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("quiet hours from " + from + " to " + to + " have no end");
        }
    }

    /// Whether it is quiet at an instant.
    public boolean isQuiet(Instant at) {
        LocalTime time = at.atZone(zone).toLocalTime();
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    /// Whether a phase is told whatever the hour.
    public boolean isUrgent(int phase) {
        return unlessPhase > 0 && phase >= unlessPhase;
    }

    /// When the quiet ends that holds at an instant; the instant itself when it is not quiet.
    public Instant end(Instant at) {
        if (!isQuiet(at)) {
            return at;
        }
        ZonedDateTime now = at.atZone(zone);
        boolean today = now.toLocalTime().isBefore(to);
        return ZonedDateTime.of(now.toLocalDate().plusDays(today ? 0 : 1), to, zone)
                .toInstant();
    }
}
