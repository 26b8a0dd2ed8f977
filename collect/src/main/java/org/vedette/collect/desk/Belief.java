package org.vedette.collect.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.page.Published;

/// Whether a date of publication can be true of something that was fetched at an instant.
final class Belief {
    /// A clock that is wrong, or a zone that was left out, moves a date by no more than a day.
    private static final Duration AHEAD = Duration.ofDays(1);
    /// There were no pages before.
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private Belief() {}

    /// The date, or its day alone where its instant has not come yet; null where it cannot be true.
    ///
    /// @param now when it was fetched
    static @Nullable Published in(@Nullable Published told, Instant now) {
        if (told == null || told.day().isBefore(FIRST)) {
            return null;
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Instant known = told.known();
        boolean beyond = known == null ? told.day().isAfter(today.plusDays(1)) : known.isAfter(now.plus(AHEAD));
        if (beyond) {
            return null;
        }
        boolean past = known == null ? !told.day().isAfter(today) : !known.isAfter(now);
        return past ? told : new Published(told.day().isAfter(today) ? today : told.day(), null);
    }

    /// The more exact of two dates of one thing.
    ///
    /// @param first what is believed rather
    static @Nullable Published better(@Nullable Published first, @Nullable Published second) {
        if (first == null) {
            return second;
        }
        boolean finer = first.known() == null
                && second != null
                && second.known() != null
                && second.day().equals(first.day());
        return finer ? second : first;
    }
}
