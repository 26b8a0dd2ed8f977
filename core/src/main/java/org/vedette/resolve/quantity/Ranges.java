package org.vedette.resolve.quantity;

import org.jspecify.annotations.Nullable;
import org.vedette.resolve.words.WordTable.Phrase;
import org.vedette.resolve.words.Words;

/// Joins two amounts into a range: "10,000-12,000", "six per cent to 11 per cent", "$3 to $4 billion",
/// "two or three", and after "between" also with "and". What rises or falls from one number to another is
/// no range but two numbers.
final class Ranges {
    private final Amounts amounts;
    private final Units units;

    Ranges(Amounts amounts, Units units) {
        this.amounts = amounts;
        this.units = units;
    }

    /// The range that `first` begins, or `first` itself.
    Amount extend(Words words, Amount first, Lead lead) {
        Phrase<Unit> inside = first.unit() == null ? units.at(words, first.next()) : null;
        int behind = inside == null ? first.next() : first.next() + inside.length();
        int second = behindLink(words, behind, lead);
        Amount other = second < 0 ? null : amounts.at(words, second);
        if (other == null || isChange(words, first, lead, second) || isYearBeside(words, first, other)) {
            return first;
        }
        Amount start = spread(first, other);
        return start.low() < other.low() && sameUnit(words, first, inside, other) ? start.upTo(other) : first;
    }

    /// Where the second number should begin, or -1.
    private static int behindLink(Words words, int at, Lead lead) {
        if (words.isHyphen(at) && !words.isMark(at, '\u2212')) {
            return words.is(at + 1, "to") && words.isHyphen(at + 2) ? at + 3 : at + 1;
        }
        boolean links = words.isOneOf(at, "to", "or") || (lead.between() && words.is(at, "and"));
        return links ? at + 1 : -1;
    }

    /// Whether the words before say that something went from one number to the other, or changed by the
    /// first.
    private static boolean isChange(Words words, Amount first, Lead lead, int second) {
        if (!words.is(second - 1, "to") || words.isHyphen(second - 2)) {
            return false;
        }
        int before = lead.from() - 1;
        if (words.is(before, "by") || ChangeWords.at(words, before)) {
            return true;
        }
        boolean from = lead.between() && words.is(first.from() - 1, "from");
        for (int back = 1; from && back <= 4; back++) {
            if (ChangeWords.at(words, before - back)) {
                return true;
            }
        }
        return false;
    }

    /// "rose 4% in 2013 to 7.1 million": a year does not begin a range with what is none.
    private static boolean isYearBeside(Words words, Amount first, Amount other) {
        int year = words.whole(first.number());
        boolean yearly = year >= 1900 && year < 2100 && words.length(first.number()) == 4;
        return yearly && (other.scale() > 1 || words.length(other.number()) != 4);
    }

    /// "seven to eight thousand": the scale of the second number is meant for the first too.
    private static Amount spread(Amount first, Amount other) {
        boolean shared = first.scale() == 1
                && other.scale() > 1
                && first.vague() == null
                && first.low() < other.low() / other.scale();
        return shared ? first.times(other.scale(), first.next()) : first;
    }

    private boolean sameUnit(Words words, Amount first, @Nullable Phrase<Unit> inside, Amount other) {
        Phrase<Unit> behind = units.at(words, other.next());
        if (inside != null) {
            return behind != null
                    && behind.value().normal().equals(inside.value().normal());
        }
        Unit one = first.unit();
        Unit two = other.unit();
        return one == null || (two == null ? behind == null || behind.value().isMoney() : one.equals(two));
    }
}
