package org.vedette.resolve.quantity;

import org.vedette.resolve.words.Words;

/// Tells digits that name rather than count: "T-72", "22nd", "COVID-19", "5G", "1990s", "2-1", "10:30",
/// "9/11", phone numbers, marks of lists.
final class Codes {
    private Codes() {}

    static boolean holds(Words words, Amount amount, Counted counted, Lead lead) {
        boolean bare = amount.from() == amount.number();
        return (bare && touchesLeft(words, amount, lead))
                || touchesRight(words, amount, counted)
                || isScore(words, amount, counted, lead)
                || (bare && isPadded(words, amount))
                || (bare && isListMark(words, amount))
                || isPhone(words, amount, counted);
    }

    private static boolean touchesLeft(Words words, Amount amount, Lead lead) {
        int at = amount.number();
        if (!words.joined(at) || (lead.modifier() != null && lead.next() == amount.from())) {
            return false;
        }
        if (words.isHyphen(at - 1)) {
            return words.isWord(at - 2) || words.isNumber(at - 2);
        }
        return words.isWord(at - 1)
                || (words.kind(at - 1) == Words.Kind.MARK && "/#:.@_*№[×".indexOf(words.first(at - 1)) >= 0);
    }

    private static boolean touchesRight(Words words, Amount amount, Counted counted) {
        int next = amount.next();
        if (!words.isNumber(next - 1) || !words.joined(next)) {
            return isCompound(words, amount, counted);
        }
        if (words.isWord(next)) {
            return counted.unit() == null || isCapitalLetter(words, next);
        }
        boolean ratio = words.isMark(next, ':') || words.isMark(next, '/');
        boolean clause = words.isMark(next, '(') && amount.unit() == null;
        return clause
                || (ratio && words.isNumber(next + 1) && words.joined(next + 1))
                || isCompound(words, amount, counted);
    }

    /// "5G", "3D", "4K" are no grams, days or metres; watts, volts and degrees have their capital in the
    /// table.
    private static boolean isCapitalLetter(Words words, int at) {
        return words.length(at) == 1 && "GDKLMP".indexOf(words.first(at)) >= 0;
    }

    /// "two-state solution", "six-speed", "0-0"; but "five-year", "12-member".
    private static boolean isCompound(Words words, Amount amount, Counted counted) {
        int next = amount.next();
        if (!words.isHyphen(next) || words.isOneOf(next + 1, "odd", "plus", "strong")) {
            return false;
        }
        return (counted.unit() == null && amount.unit() == null)
                || words.isOneOf(next + 1, "time", "way", "state", "party", "part", "step");
    }

    /// Two numbers joined by a hyphen and nothing that they count: "won 2-3", "a 5-4 ruling", "16-18 Elm
    /// Street".
    private static boolean isScore(Words words, Amount amount, Counted counted, Lead lead) {
        int next = amount.number() + 1;
        boolean pair = words.isHyphen(next) && words.isNumber(next + 1) && amount.unit() == null;
        return pair && (!amount.range() || (counted.name() == null && lead.modifier() == null && !lead.between()));
    }

    private static boolean isPadded(Words words, Amount amount) {
        int at = amount.number();
        return words.isNumber(at) && words.first(at) == '0' && words.length(at) > 1 && words.whole(at) >= 0;
    }

    private static boolean isListMark(Words words, Amount amount) {
        int at = amount.number();
        boolean plain = words.whole(at) >= 0 && words.length(at) <= 3;
        boolean first = at == 0 && (words.isMark(at + 1, '.') || words.isMark(at + 1, ')')) && words.size() > 2;
        return plain && (first || (words.isMark(at - 1, '[') && words.isMark(at + 1, ']')));
    }

    private static boolean isPhone(Words words, Amount amount, Counted counted) {
        int at = amount.number();
        boolean group = words.whole(at) >= 0 && counted.name() == null && amount.unit() == null;
        boolean beside = (words.isNumber(amount.next()) && amount.scale() == 1) || words.isMark(at - 1, '+');
        boolean note = words.isMark(at - 1, '(') && words.isNumber(at - 2) && words.length(at) == 1;
        return (group && (beside || note)) || (counted.name() == null && words.whole(at) > 9_999_999);
    }
}
