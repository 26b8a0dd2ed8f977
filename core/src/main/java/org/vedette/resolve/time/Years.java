package org.vedette.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vedette.resolve.calendar.Moment;
import org.vedette.resolve.words.Words;

/// Reads years, spans of years, decades and centuries: "2011", "2014-16", "1990s", "the 19th century".
final class Years {
    private Years() {}

    /// The year that the piece writes, or -1.
    static int year(Words words, int at) {
        int year = words.length(at) == 4 ? words.whole(at) : -1;
        boolean free = !words.joined(at) || (words.kind(at - 1) == Words.Kind.MARK && !words.isMark(at - 1, '.'));
        boolean linked = (words.isHyphen(at - 1) || words.isMark(at - 1, '/')) && words.isNumber(at - 2);
        boolean ends = !words.joined(at + 1) || !words.isWord(at + 1) || words.isOneOf(at + 1, "'s", "’s");
        return free && ends && !linked && year >= 1700 && year < 2100 ? year : -1;
    }

    static Moment.Fixed of(int first, int last) {
        return new Moment.Fixed(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /// A year, a span of years, a decade or a century, or null.
    static @Nullable Found at(Words words, int at) {
        int from = words.is(at, "the") ? at + 1 : at;
        if (words.is(from, "year") && year(words, from + 1) > 0) {
            from++;
        }
        Found decade = decade(words, from);
        if (decade != null) {
            return decade;
        }
        int year = year(words, from);
        return year > 0 ? upTo(words, from, year) : century(words, from);
    }

    private static Found upTo(Words words, int at, int year) {
        boolean linked = (words.isHyphen(at + 1) || words.isMark(at + 1, '/')) && words.joined(at + 2);
        int end = linked ? words.whole(at + 2) : -1;
        if (end >= 0 && words.length(at + 2) == 2) {
            end += year / 100 * 100;
        }
        return end > year && end < year + 100 ? new Found(of(year, end), at + 3) : new Found(of(year, year), at + 1);
    }

    /// "1990s", "'90s", "90s".
    private static @Nullable Found decade(Words words, int from) {
        int at = words.isMark(from, '\'') || words.isMark(from, '’') ? from + 1 : from;
        int number = words.whole(at);
        boolean brief = words.length(at) == 2 && number >= 10 && (at > from || words.is(from - 1, "the"));
        boolean fits = number >= 0 && number % 10 == 0 && ((words.length(at) == 4 && number >= 1700) || brief);
        boolean s = words.joined(at + 1) && words.isOneOf(at + 1, "s", "'s", "’s");
        if (!fits || !s) {
            return null;
        }
        int first = number >= 100 ? number : number + (number >= 30 ? 1900 : 2000);
        return new Found(of(first, first + 9), at + 2);
    }

    private static @Nullable Found century(Words words, int at) {
        boolean suffix = words.joined(at + 1) && words.isOneOf(at + 1, "st", "nd", "rd", "th");
        int number = suffix ? words.whole(at) : -1;
        int behind = words.isHyphen(at + 2) ? at + 3 : at + 2;
        boolean fits = number > 0 && number <= 21 && words.is(behind, "century");
        return fits ? new Found(of(100 * number - 99, 100 * number), behind + 1) : null;
    }
}
