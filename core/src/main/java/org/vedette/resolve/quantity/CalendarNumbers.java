package org.vedette.resolve.quantity;

import org.vedette.resolve.words.CalendarWords;
import org.vedette.resolve.words.Words;

/// Tells numbers that are days of the month, years and times of the clock.
final class CalendarNumbers {
    private CalendarNumbers() {}

    static boolean holds(Words words, Amount amount, Counted counted, Lead lead) {
        if (amount.unit() != null || amount.from() != amount.number() || amount.scale() != 1) {
            return false;
        }
        return isClock(words, amount.next())
                || isDayOfMonth(words, amount, counted)
                || isYear(words, amount.number(), amount, counted, lead);
    }

    private static boolean isClock(Words words, int next) {
        return words.isOneOf(next, "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "o’clock", "GMT", "UTC")
                || (words.isMark(next, ':')
                        && words.joined(next)
                        && words.isNumber(next + 1)
                        && words.joined(next + 1));
    }

    private static boolean isDayOfMonth(Words words, Amount amount, Counted counted) {
        int at = amount.number();
        int day = words.whole(at);
        if (day < 1 || day > 31) {
            return false;
        }
        int before = words.isMark(at - 1, '.') ? at - 2 : at - 1;
        boolean weekday = CalendarWords.weekday(words, before) != null && counted.name() == null;
        return CalendarWords.month(words, before) != null
                || CalendarWords.month(words, amount.next()) != null
                || weekday;
    }

    /// Four digits without a comma are a year, unless they count something that leaves no doubt ("2000
    /// soldiers").
    private static boolean isYear(Words words, int at, Amount amount, Counted counted, Lead lead) {
        int year = words.whole(at);
        if (words.length(at) != 4 || year < 1500 || year > 2099) {
            return false;
        }
        if (amount.range()) {
            return year >= 1900 && !counted.isSure();
        }
        boolean dated = words.isOneOf(at - 1, "in", "since", "year", "early", "late", "until", "till", "during", "by")
                || CalendarWords.month(words, words.isMark(at - 1, '.') ? at - 2 : at - 1) != null;
        if (dated || year >= 1900) {
            boolean beside = counted.next() <= amount.next() + 1 && counted.isSure();
            return !(beside && !dated) && !(lead.modifier() != null && year % 100 == 0 && counted.name() != null);
        }
        return counted.name() == null && lead.modifier() == null;
    }
}
