package org.vedette.export.violence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Place;
import org.vedette.model.event.Event;

/// How exactly day and place are known, in the steps of ACLED and of UCDP.
final class Precision {
    private Precision() {}

    /// Days an event may have taken, both ends included; 0 when its day is not known.
    private static long days(Event event) {
        LocalDate first = event.first();
        LocalDate last = event.last();
        if (first == null || last == null) {
            return first == null && last == null ? 0 : 1;
        }
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /// ACLED's time precision: 1 the day, 2 within a week, 3 within a month or not known.
    static long acledTime(Event event) {
        long days = days(event);
        if (days == 1) {
            return 1;
        }
        return days >= 2 && days <= 7 ? 2 : 3;
    }

    /// UCDP's: 1 the day, 2 two to six days, 3 a week, 4 within a month, 5 longer or not known.
    static long ucdpTime(Event event) {
        long days = days(event);
        if (days == 0 || days > 31) {
            return 5;
        }
        if (days <= 2) {
            return days;
        }
        return days < 7 ? 2 : days == 7 ? 3 : 4;
    }

    /// ACLED's place precision: 1 a town, 3 a country or nothing.
    static long acledPlace(@Nullable Place place) {
        return place == null || place.lat() == null ? 3 : 1;
    }

    /// UCDP's: 1 a town, 6 a country, 7 nothing.
    static long ucdpPlace(@Nullable Place place) {
        if (place == null) {
            return 7;
        }
        return place.lat() == null ? 6 : 1;
    }
}
