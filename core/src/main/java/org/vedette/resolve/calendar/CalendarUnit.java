package org.vedette.resolve.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// A unit of the calendar. Weeks begin on Monday (ISO 8601); a decade runs from 1990 to 1999, a century
/// from 1901 to 2000.
public enum CalendarUnit {
    HOUR,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY;

    /// The day `count` units away; hours are counted in begun days of 24.
    LocalDate plus(LocalDate day, int count) {
        return switch (this) {
            case HOUR -> day.plusDays(Math.ceilDiv(Math.abs(count), 24) * (long) Integer.signum(count));
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
        };
    }

    /// The unit of the calendar that `day` lies in; for a weekend, that of its week.
    Stretch around(LocalDate day) {
        LocalDate first = start(day);
        return switch (this) {
            case HOUR, DAY -> Stretch.of(day);
            case WEEKEND -> new Stretch(first, first.plusDays(1));
            case WEEK, MONTH, QUARTER, YEAR, DECADE, CENTURY ->
                new Stretch(first, plus(first, 1).minusDays(1));
        };
    }

    private LocalDate start(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate month = day.withDayOfMonth(1);
        return switch (this) {
            case HOUR, DAY -> day;
            case WEEKEND -> monday.plusDays(5);
            case WEEK -> monday;
            case MONTH -> month;
            case QUARTER -> month.minusMonths((day.getMonthValue() - 1) % 3);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear() - 1, 100) * 100 + 1, 1, 1);
        };
    }

    /// How far "recent" and "coming" reach, and as how many "days ago" counts at most.
    public int vague() {
        return switch (this) {
            case HOUR -> 24;
            case DAY -> 7;
            case WEEK -> 4;
            case MONTH -> 6;
            case YEAR -> 5;
            case WEEKEND, QUARTER, DECADE, CENTURY -> 3;
        };
    }
}
