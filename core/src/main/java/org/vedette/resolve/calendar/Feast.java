package org.vedette.resolve.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Days with a name that the news dates by. Easter is that of the western churches.
public enum Feast {
    NEW_YEARS_DAY,
    NEW_YEARS_EVE,
    VALENTINES_DAY,
    MAY_DAY,
    HALLOWEEN,
    THANKSGIVING,
    CHRISTMAS_EVE,
    CHRISTMAS_DAY,
    BOXING_DAY,
    PALM_SUNDAY,
    GOOD_FRIDAY,
    EASTER_SUNDAY,
    EASTER_MONDAY;

    /// The day of the feast in a year.
    public LocalDate in(int year) {
        return switch (this) {
            case NEW_YEARS_DAY -> LocalDate.of(year, 1, 1);
            case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
            case VALENTINES_DAY -> LocalDate.of(year, 2, 14);
            case MAY_DAY -> LocalDate.of(year, 5, 1);
            case HALLOWEEN -> LocalDate.of(year, 10, 31);
            case THANKSGIVING ->
                LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
            case CHRISTMAS_EVE -> LocalDate.of(year, 12, 24);
            case CHRISTMAS_DAY -> LocalDate.of(year, 12, 25);
            case BOXING_DAY -> LocalDate.of(year, 12, 26);
            case PALM_SUNDAY -> easter(year).minusDays(7);
            case GOOD_FRIDAY -> easter(year).minusDays(2);
            case EASTER_SUNDAY -> easter(year);
            case EASTER_MONDAY -> easter(year).plusDays(1);
        };
    }

    /// The Gregorian Easter, by the anonymous rule printed in Nature, 20 April 1876 (Meeus/Jones/Butcher).
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int late = (golden + 11 * moon + 22 * sunday) / 451;
        int day = moon + sunday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
