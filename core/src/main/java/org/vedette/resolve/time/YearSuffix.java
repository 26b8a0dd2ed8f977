package org.vedette.resolve.time;

import org.jspecify.annotations.Nullable;
import org.vedette.resolve.calendar.CalendarUnit;
import org.vedette.resolve.calendar.Moment;
import org.vedette.resolve.words.Words;

/// Reads the year, or for a weekday the week, that follows a name: "summer 2023", "October of last year",
/// "Monday next week".
final class YearSuffix {
    private YearSuffix() {}

    /// `named` with what follows it.
    static Found of(Words words, Found named) {
        int at = words.isMark(named.next(), ',') || words.is(named.next(), "of") || words.is(named.next(), "in")
                ? named.next() + 1
                : named.next();
        int year = Years.year(words, at);
        boolean isDay = named.moment() instanceof Moment.Weekday;
        if (year > 0 && !isDay) {
            Found years = Years.at(words, at);
            int next = years == null ? at + 1 : years.next();
            return new Found(new Moment.InYear(named.moment(), Years.of(year, year)), next);
        }
        Found period = period(words, at);
        if (period == null || !(period.moment() instanceof Moment.Period(var unit, var offset))) {
            return named;
        }
        if (named.moment() instanceof Moment.Weekday(var day, var pick)) {
            return unit == CalendarUnit.WEEK
                    ? new Found(new Moment.WeekdayOf(day, period.moment()), period.next())
                    : named;
        }
        return unit == CalendarUnit.YEAR
                ? new Found(new Moment.InYear(named.moment(), period.moment()), period.next())
                : named;
    }

    /// "last year", "this week", "the same year" is none.
    private static @Nullable Found period(Words words, int at) {
        return words.isOneOf(at, "last", "this", "next", "the") ? Pointed.at(words, at) : null;
    }
}
