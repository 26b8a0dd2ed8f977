package org.vedette.resolve.quantity;

import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Modifier;
import org.vedette.resolve.words.Numeral;

/// A number or a range of numbers with its currency, before it is known what it counts.
///
/// @param from the first piece, sign and currency included
/// @param number the first piece of the number itself
/// @param next the piece behind
/// @param scale what the last number word multiplies by ("million"), else 1
/// @param vague how vague a round word is, or null
/// @param unit the currency or the unit that both ends of a range carry, or null
record Amount(
        int from,
        int number,
        int next,
        double low,
        double high,
        double scale,
        @Nullable Modifier vague,
        @Nullable Unit unit,
        boolean range) {
    static Amount of(int from, Numeral number, @Nullable Unit currency) {
        return new Amount(
                from,
                number.from(),
                number.next(),
                number.low(),
                number.high(),
                number.scale(),
                number.vague(),
                currency,
                false);
    }

    Amount negative() {
        return new Amount(from, number, next, -high, -low, scale, vague, unit, range);
    }

    Amount times(double times, int upTo) {
        return new Amount(from, number, upTo, low * times, high * times, scale * times, vague, unit, range);
    }

    Amount counted(Unit in, int upTo) {
        return new Amount(from, number, upTo, low, high, scale, vague, in, range);
    }

    /// From this amount up to `other`.
    Amount upTo(Amount other) {
        Unit common = unit == null ? other.unit : unit;
        return new Amount(from, number, other.next, low, other.high, other.scale, null, common, true);
    }

    boolean isOne() {
        return low == 1 && high == 1;
    }
}
