package org.vedette.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.vedette.resolve.calendar.Moment;
import org.vedette.resolve.words.CalendarWords;
import org.vedette.resolve.words.Words;

/// Reads dates with a day, in the British and the American order and in figures: "Monday, Oct. 21, 2024",
/// "8-13 October", "the 5th of May", "2024-10-13"; "10/13/2024" only where the order is beyond doubt.
final class Dates {
    private Dates() {}

    /// The date that begins at `at`, or null.
    static @Nullable Found at(Words words, int at) {
        int from = behindWeekday(words, at);
        Found date = words.isNumber(from) || words.is(from, "the") ? dayFirst(words, from) : monthFirst(words, from);
        if (date == null && words.isNumber(from)) {
            date = figures(words, from);
        }
        boolean closed = date != null && words.isMark(from - 1, '(') && words.isMark(date.next(), ')') && from > at;
        return closed && date != null ? new Found(date.moment(), date.next() + 1) : date;
    }

    /// "Monday, ", "Mon. ", "Monday (", "Monday the ".
    private static int behindWeekday(Words words, int at) {
        if (CalendarWords.weekday(words, at) == null) {
            return at;
        }
        int next = CalendarWords.behind(words, at);
        return words.isMark(next, ',') || words.isMark(next, '(') ? next + 1 : next;
    }

    /// "Oct. 8", "October 8-13, 2024", "Oct. 30-Nov. 2".
    private static @Nullable Found monthFirst(Words words, int at) {
        Month month = CalendarWords.month(words, at);
        int at1 = month == null ? at : CalendarWords.behind(words, at);
        int day = month == null ? -1 : day(words, at1);
        if (month == null || day < 0) {
            return null;
        }
        int next = behindDay(words, at1);
        int second = isRange(words, next) ? day(words, next + 1) : -1;
        boolean days = second > day && CalendarWords.month(words, behindDay(words, next + 1)) == null;
        return dated(words, month, day, days ? second : day, days ? behindDay(words, next + 1) : next);
    }

    /// "8 October", "8-13 October 2024", "the 5th of May".
    private static @Nullable Found dayFirst(Words words, int at) {
        int from = words.is(at, "the") ? at + 1 : at;
        int day = day(words, from);
        int next = behindDay(words, from);
        int second = day > 0 && isRange(words, next) ? day(words, next + 1) : -1;
        int last = second > day ? second : day;
        int of = second > day ? behindDay(words, next + 1) : next;
        int name = words.is(of, "of") || words.isHyphen(of) ? of + 1 : of;
        Month month = day > 0 ? CalendarWords.month(words, name) : null;
        boolean ordinal = from == at || next == from + 2;
        return month == null || !ordinal ? null : dated(words, month, day, last, CalendarWords.behind(words, name));
    }

    private static boolean isRange(Words words, int at) {
        return words.isDash(at) || words.isOneOf(at, "to", "through", "until");
    }

    private static int day(Words words, int at) {
        int day = words.length(at) <= 2 ? words.whole(at) : -1;
        boolean clock = words.isMark(at + 1, ':') && words.isNumber(at + 2) && words.joined(at + 2);
        boolean time = clock || words.isMark(at + 1, '%');
        return day >= 1
                        && day <= 31
                        && !time
                        && !(words.joined(at + 1) && words.isWord(at + 1) && !isSuffix(words, at + 1))
                ? day
                : -1;
    }

    private static boolean isSuffix(Words words, int at) {
        return words.isOneOf(at, "st", "nd", "rd", "th", "'s", "’s");
    }

    private static int behindDay(Words words, int at) {
        return words.joined(at + 1) && words.isOneOf(at + 1, "st", "nd", "rd", "th") ? at + 2 : at + 1;
    }

    /// With the year that follows, if one does ("13 October 2024", "Oct. 13, 2024").
    private static @Nullable Found dated(Words words, Month month, int first, int last, int next) {
        if (last > month.maxLength()) {
            return null;
        }
        int at = words.isMark(next, ',') || words.isHyphen(next) ? next + 1 : next;
        int year = Years.year(words, at);
        if (year > 0) {
            return fixed(year, month.getValue(), first, last, at + 1);
        }
        return new Found(new Moment.Dated(MonthDay.of(month, first), MonthDay.of(month, last)), next);
    }

    private static @Nullable Found fixed(int year, int month, int first, int last, int next) {
        try {
            return new Found(new Moment.Fixed(LocalDate.of(year, month, first), LocalDate.of(year, month, last)), next);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /// "2024-10-13", "13/10/2024", "10/13/2024", "13.10.2024".
    private static @Nullable Found figures(Words words, int at) {
        if (words.length(at) >= 8 && words.whole(at) < 0) {
            return pointed(words, at);
        }
        boolean slash = words.isMark(at + 1, '/') && words.isMark(at + 3, '/');
        boolean hyphen = words.isHyphen(at + 1) && words.isHyphen(at + 3);
        boolean joined = words.joined(at + 1) && words.joined(at + 2) && words.joined(at + 3) && words.joined(at + 4);
        if (!joined || !(slash || hyphen) || words.joined(at)) {
            return null;
        }
        return ordered(words.whole(at), words.whole(at + 2), words.whole(at + 4), at + 5);
    }

    private static @Nullable Found pointed(Words words, int at) {
        String[] parts = words.span(at, at + 1).in(words.text()).split("\\.");
        if (parts.length != 3 || parts[0].length() > 2 || parts[1].length() > 2 || parts[2].length() != 4) {
            return null;
        }
        return ordered(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), at + 1);
    }

    private static @Nullable Found ordered(int one, int two, int three, int next) {
        if (one > 1000) {
            return isDay(two, three) ? fixed(one, two, three, three, next) : null;
        }
        boolean year = three > 1000 && three < 2100;
        if (!year || !(isDay(one, two) || isDay(two, one)) || (isDay(one, two) && isDay(two, one) && one != two)) {
            return null;
        }
        return isDay(one, two) ? fixed(three, one, two, two, next) : fixed(three, two, one, one, next);
    }

    private static boolean isDay(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
}
