package org.vedette.resolve.quantity;

import org.jspecify.annotations.Nullable;
import org.vedette.resolve.words.Numeral;
import org.vedette.resolve.words.Numerals;
import org.vedette.resolve.words.WordTable.Phrase;
import org.vedette.resolve.words.Words;

/// Reads an amount: "12,000", "$2bn", "US$ 1.5 billion", "Rs. 50 lakh", "-1.4", "minus five", "50m euros".
final class Amounts {
    private final Units units;

    Amounts(Units units) {
        this.units = units;
    }

    /// The amount that begins at `at`, or null.
    @Nullable
    Amount at(Words words, int at) {
        int unsigned = sign(words, at);
        Phrase<Unit> currency = units.sign(words, unsigned);
        int number = currency == null ? unsigned : behindSign(words, unsigned + currency.length());
        if (number < 0) {
            return null;
        }
        Numeral numeral = Numerals.at(words, number, currency != null);
        if (numeral == null || (words.joined(number) && words.isNumber(number - 1))) {
            return null;
        }
        Amount amount = Amount.of(at, numeral, currency == null ? null : currency.value());
        amount = currency == null ? millions(words, amount) : usDollars(words, amount);
        return unsigned > at ? amount.negative() : amount;
    }

    /// The position behind a minus sign or the word.
    private static int sign(Words words, int at) {
        boolean free = !words.joined(at) || words.isMark(at - 1, '(');
        if (words.isDash(at) && free && words.joined(at + 1)) {
            return at + 1;
        }
        if (words.is(at, "minus")) {
            return words.isHyphen(at + 1) ? at + 2 : at + 1;
        }
        return at;
    }

    /// Where the number of a price begins, or -1: a point or an equals sign may stand between ("Rs. 500").
    private static int behindSign(Words words, int at) {
        int number = words.isMark(at, '.') || words.isMark(at, '=') ? at + 1 : at;
        boolean near = words.isNumber(number) && words.start(number) - words.end(number - 1) <= 1;
        return near ? number : -1;
    }

    /// "50m euros", "4.6m tonnes": an "m" before a unit is a million, elsewhere a metre.
    private Amount millions(Words words, Amount amount) {
        int at = amount.next();
        boolean touches = words.joined(at) && words.isNumber(at - 1) && words.is(at, "m");
        if (!touches || words.joined(at + 1) || !words.isWord(at + 1)) {
            return amount;
        }
        Phrase<Unit> unit = units.at(words, at + 1);
        boolean counts = unit != null && (unit.value().isMoney() || !words.is(at + 1, "per"));
        return counts ? amount.times(1e6, at + 1) : amount;
    }

    /// "$58 US a barrel".
    private static Amount usDollars(Words words, Amount amount) {
        Unit unit = amount.unit();
        boolean us = unit != null
                && unit.normal().equals("USD")
                && (words.isExactly(amount.next(), "US") || words.isExactly(amount.next(), "USD"));
        return us && unit != null ? amount.counted(unit, amount.next() + 1) : amount;
    }
}
