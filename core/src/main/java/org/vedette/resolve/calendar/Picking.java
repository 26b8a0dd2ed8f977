package org.vedette.resolve.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// Picks, seen from a day, the one that is meant among the days, months and stretches of one name.
final class Picking {
    /// A date without year lies ahead when it is this many times nearer there than back: on 21 October
    /// "Dec. 5" is the coming one, "March 5" the past one.
    private static final int AHEAD = 3;

    private Picking() {}

    static Stretch inYear(Moment.Dated dated, int year) {
        int end = dated.last().isBefore(dated.first()) ? year + 1 : year;
        return new Stretch(dated.first().atYear(year), dated.last().atYear(end));
    }

    static Stretch dated(Moment.Dated dated, LocalDate day, boolean future) {
        Stretch past = inYear(dated, day.getYear());
        if (past.first() != null && past.first().isAfter(day)) {
            past = inYear(dated, day.getYear() - 1);
        }
        Stretch next = inYear(
                dated, past.first() == null ? day.getYear() : past.first().getYear() + 1);
        return isAhead(past, next, day, future) ? next : past;
    }

    static Stretch feast(Moment.Feasted feasted, LocalDate day, boolean future) {
        Feast feast = feasted.feast();
        LocalDate begun = feast.in(day.getYear());
        Stretch past = Stretch.of(begun.isAfter(day) ? feast.in(day.getYear() - 1) : begun);
        Stretch next = Stretch.of(feast.in(begun.isAfter(day) ? day.getYear() : day.getYear() + 1));
        boolean ahead = switch (feasted.pick()) {
            case NEAREST, THIS -> future && !begun.equals(day);
            case LAST -> false;
            case NEXT -> true;
        };
        return ahead ? next : past;
    }

    private static boolean isAhead(Stretch past, Stretch next, LocalDate day, boolean future) {
        if (past.first() == null || past.last() == null || next.first() == null) {
            return false;
        }
        long back = ChronoUnit.DAYS.between(past.first(), day);
        long ahead = ChronoUnit.DAYS.between(day, next.first());
        return future ? past.last().isBefore(day) : ahead * AHEAD < back;
    }

    static Stretch months(Moment.Months months, LocalDate day, boolean future) {
        LocalDate first = LocalDate.of(day.getYear(), months.first(), 1);
        LocalDate begun = first.isAfter(day) ? first.minusYears(1) : first;
        boolean inside = begun.plusMonths(months.count()).isAfter(day);
        LocalDate start = switch (months.pick()) {
            case NEAREST -> future && !inside ? begun.plusYears(1) : begun;
            case THIS -> inside ? begun : first;
            case LAST -> inside ? begun.minusYears(1) : begun;
            case NEXT -> begun.plusYears(1);
        };
        return new Stretch(start, start.plusMonths(months.count()).minusDays(1));
    }

    /// Plain: the nearest not after the day, or not before it when the future is meant. Last and next:
    /// strictly before and after it. This: of the same week, Monday to Sunday, unless the future is meant.
    static Stretch weekday(Moment.Weekday weekday, LocalDate day, boolean future) {
        DayOfWeek name = weekday.day();
        return Stretch.of(day.with(
                switch (weekday.pick()) {
                    case NEAREST ->
                        future ? TemporalAdjusters.nextOrSame(name) : TemporalAdjusters.previousOrSame(name);
                    case LAST -> TemporalAdjusters.previous(name);
                    case NEXT -> TemporalAdjusters.next(name);
                    case THIS ->
                        future
                                ? TemporalAdjusters.nextOrSame(name)
                                : TemporalAdjusters.ofDateAdjuster(d -> d.with(name));
                }));
    }

    /// A unit of the calendar, `offset` units away. The weekend of this week lies behind on its days from
    /// Monday to Friday, unless the future is meant.
    static Stretch period(CalendarUnit unit, int offset, LocalDate day, boolean future) {
        boolean weekend = unit == CalendarUnit.WEEKEND && offset == 0;
        boolean behind = weekend && !future && day.getDayOfWeek().getValue() < 6;
        return unit.around(unit.plus(day, behind ? -1 : offset));
    }

    /// Days are exact; a week is the seven days around; months and longer are those of the calendar.
    static Stretch shift(CalendarUnit unit, int least, int most, boolean back, LocalDate day) {
        int sign = back ? -1 : 1;
        LocalDate near = unit.plus(day, sign * least);
        LocalDate far = unit.plus(day, sign * most);
        return switch (unit) {
            case HOUR -> Stretch.between(far, day);
            case DAY -> Stretch.between(far, near);
            case WEEK, WEEKEND -> around(Stretch.between(far, near));
            case MONTH, QUARTER, YEAR, DECADE, CENTURY -> {
                CalendarUnit round = unit == CalendarUnit.MONTH || unit == CalendarUnit.QUARTER
                        ? CalendarUnit.MONTH
                        : CalendarUnit.YEAR;
                yield back
                        ? round.around(far).upTo(round.around(near))
                        : round.around(near).upTo(round.around(far));
            }
        };
    }

    private static Stretch around(Stretch days) {
        return days.first() == null || days.last() == null
                ? days
                : new Stretch(days.first().minusDays(3), days.last().plusDays(3));
    }

    static Stretch lasting(CalendarUnit unit, int count, boolean back, LocalDate day) {
        return Stretch.between(day, unit.plus(day, back ? -count : count));
    }

    /// The first month of a season of the northern half of the world.
    static Month season(int number) {
        return Month.of(3 * number);
    }
}
