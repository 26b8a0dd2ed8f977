package org.vedette.resolve.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Ties a meaning to the calendar, seen from a day of publication.
///
/// @param published null when not known: then only what the calendar alone tells is known
/// @param future whether the words stand in a sentence about what is to come
public record Settling(@Nullable LocalDate published, boolean future) {
    /// The days of a meaning.
    public Stretch of(Moment moment) {
        return switch (moment) {
            case Moment.Fixed(var first, var last) -> new Stretch(first, last);
            case Moment.Relative relative -> published == null ? Stretch.UNKNOWN : seenFrom(published, relative);
            case Moment.Built built -> built(built);
        };
    }

    private Stretch built(Moment.Built moment) {
        return switch (moment) {
            case Moment.Between(var start, var end) -> between(start, end);
            case Moment.Ahead(var ahead) -> leaning(ahead);
            case Moment.Since(var start, var begun) ->
                new Stretch(
                        (begun ? new Settling(published, false) : this)
                                .of(start)
                                .first(),
                        null);
            case Moment.Until(var end) -> new Stretch(null, leaning(end).last());
            case Moment.Before(var end) -> new Stretch(null, dayAfter(of(end).first(), -1));
            case Moment.After(var start) -> new Stretch(dayAfter(of(start).last(), 1), null);
            case Moment.PartOf(var part, var whole) -> of(whole).part(part, published);
            case Moment.NthOf nth -> nth(nth, of(nth.whole()));
            case Moment.Offset(var from, var unit, var count) -> offset(of(from), unit, count);
            case Moment.WeekdayOf(var day, var week) -> weekdayOf(day.getValue(), of(week));
            case Moment.InYear(var named, var year) -> inYear(named, of(year));
        };
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day, int days) {
        return day == null ? null : day.plusDays(days);
    }

    /// Deadlines lie ahead, unless a date of the calendar says otherwise.
    private Stretch leaning(Moment end) {
        return end instanceof Moment.Dated ? of(end) : new Settling(published, true).of(end);
    }

    /// The end that has its year, or lies nearer, settles the other.
    private Stretch between(Moment start, Moment end) {
        var calendar = new Settling(null, false);
        boolean forward = calendar.of(start).first() != null
                || (future && calendar.of(end).last() == null);
        Stretch anchor = of(forward ? start : end);
        LocalDate from = forward ? anchor.first() : anchor.last();
        if (from == null) {
            return Stretch.UNKNOWN;
        }
        Stretch other = new Settling(from, forward).of(forward ? end : start);
        return forward ? anchor.upTo(other) : other.upTo(anchor);
    }

    private static Stretch nth(Moment.NthOf nth, Stretch whole) {
        if (whole.first() == null || whole.last() == null) {
            return whole;
        }
        CalendarUnit unit = nth.unit();
        if (nth.nth() < 0) {
            return new Stretch(unit.plus(whole.last().plusDays(1), -nth.count()), whole.last());
        }
        LocalDate first = unit.plus(whole.first(), (nth.nth() - 1) * nth.count());
        return new Stretch(first, unit.plus(first, nth.count()).minusDays(1));
    }

    private static Stretch offset(Stretch from, CalendarUnit unit, int count) {
        LocalDate day = count < 0 ? from.first() : from.last();
        return day == null ? from : Stretch.of(unit.plus(day, count));
    }

    private static Stretch weekdayOf(int day, Stretch week) {
        return week.first() == null ? week : Stretch.of(week.first().plusDays(day - 1L));
    }

    /// Seen from the end of the year, the nearest of a name is the one of that year.
    private static Stretch inYear(Moment named, Stretch year) {
        LocalDate first = year.first();
        if (first == null) {
            return Stretch.UNKNOWN;
        }
        if (named instanceof Moment.Dated dated) {
            return Picking.inYear(dated, first.getYear());
        }
        return new Settling(LocalDate.of(first.getYear(), 12, 31), false).of(named);
    }

    private Stretch seenFrom(LocalDate day, Moment.Relative moment) {
        return switch (moment) {
            case Moment.Dated dated -> Picking.dated(dated, day, future);
            case Moment.Feasted feasted -> Picking.feast(feasted, day, future);
            case Moment.Months months -> Picking.months(months, day, future);
            case Moment.Weekday weekday -> Picking.weekday(weekday, day, future);
            case Moment.Period(var unit, var offset) -> Picking.period(unit, offset, day, future);
            case Moment.Days(var from, var to) -> new Stretch(day.plusDays(from), day.plusDays(to));
            case Moment.Shift shift -> Picking.shift(shift.unit(), shift.least(), shift.most(), shift.back(), day);
            case Moment.Lasting lasting -> Picking.lasting(lasting.unit(), lasting.count(), lasting.back(), day);
            case Moment.Either(var unit, var least, var most) ->
                future ? Picking.shift(unit, least, most, false, day) : Picking.lasting(unit, most, true, day);
            case Moment.Later(var unit, var least, var most) ->
                future ? Picking.shift(unit, least, most, false, day) : Stretch.UNKNOWN;
        };
    }
}
