package org.vedette.resolve.words;

import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Modifier;
import org.vedette.resolve.words.NumberWord.Kind;

/// Reads cardinal numbers in digits and words: "1,500", "1.2 million", "twenty-one", "two hundred and fifty
/// thousand", "a dozen", "half a million", "several hundred", "tens of thousands". Neither years nor dates
/// are told from numbers here.
public final class Numerals {
    private Numerals() {}

    /// The number that begins at `at`, or null. A bare "a" or "half" is none.
    ///
    /// @param money whether a currency stands before it, so that "5m" is five million
    public static @Nullable Numeral at(Words words, int at, boolean money) {
        if (words.isNumber(at)) {
            return digits(words, at, money);
        }
        NumberWord word = NumberWord.TABLE.value(words, at);
        if (word == null) {
            return null;
        }
        return switch (word.kind()) {
            case SMALL, TENS -> SpelledNumber.at(words, at);
            case ARTICLE -> article(words, at);
            case HALF -> half(words, at);
            case FEW -> words.is(at, "several") ? few(words, at, at, 3, 9) : null;
            case ROUND -> round(words, at, word.value());
            case HUNDRED, SCALE, LETTER -> null;
        };
    }

    /// Whether a number can begin here at all.
    public static boolean mayBegin(Words words, int at) {
        return words.isNumber(at) || (words.isWord(at) && NumberWord.TABLE.at(words, at) != null);
    }

    private static @Nullable Numeral digits(Words words, int at, boolean money) {
        int next = at + 1;
        double value = words.value(at);
        while (isSpacedGroup(words, at, next, money)) {
            value = 1000 * value + words.value(next++);
        }
        if (Double.isNaN(value)) {
            return null;
        }
        Numeral number = scaled(words, Numeral.exact(at, next, value, 1), money);
        return andHalf(words, number);
    }

    /// "12 000": a common blank parts thousands where no other number can be meant.
    private static boolean isSpacedGroup(Words words, int from, int next, boolean money) {
        return words.whole(next) >= 0
                && words.length(next) == 3
                && words.whole(from) > 0
                && words.length(from) <= 3
                && words.first(from) != '0'
                && words.start(next) == words.end(next - 1) + 1
                && !words.isNumber(from - 1)
                && (money || !words.joined(from))
                && (words.whole(next + 1) < 0 || words.length(next + 1) == 3);
    }

    static Numeral scaled(Words words, Numeral number, boolean money) {
        Numeral scaled = number;
        double times = scale(words, scaled.next(), money);
        while (times > 1) {
            int skip = words.isHyphen(scaled.next()) ? 2 : 1;
            scaled = scaled.times(times, scaled.next() + skip);
            times = scale(words, scaled.next(), money);
        }
        return scaled;
    }

    /// What the word at `at` multiplies the number before it by; 1 if it does not.
    private static double scale(Words words, int at, boolean money) {
        int word = words.isHyphen(at) ? at + 1 : at;
        NumberWord scale = NumberWord.TABLE.value(words, word);
        if (scale == null) {
            return 1;
        }
        return switch (scale.kind()) {
            case HUNDRED, SCALE -> scale.value();
            case LETTER -> word == at && isScaleLetter(words, at, money) ? scale.value() : 1;
            case SMALL, TENS, ARTICLE, HALF, FEW, ROUND -> 1;
        };
    }

    private static boolean isScaleLetter(Words words, int at, boolean money) {
        boolean touches = words.joined(at) && words.isNumber(at - 1);
        if (money) {
            return touches || words.isOneOf(at, "m", "b", "mil");
        }
        boolean thousand = touches && words.is(at, "k") && !words.isHyphen(at + 1);
        return thousand
                || ((words.isExactly(at, "B") || (touches && words.isExactly(at, "M"))) && isLower(words, at + 1));
    }

    private static boolean isLower(Words words, int at) {
        return words.isWord(at) && !words.isCapital(at);
    }

    /// "two and a half", "1 and a half million".
    static Numeral andHalf(Words words, Numeral number) {
        int at = number.next();
        if (!words.is(at, "and") || !words.is(at + 1, "a") || !words.is(at + 2, "half")) {
            return number;
        }
        double value = number.low() + number.scale() / 2;
        return scaled(words, Numeral.exact(number.from(), at + 3, value, number.scale()), false);
    }

    private static @Nullable Numeral article(Words words, int at) {
        if (words.is(at + 1, "few")) {
            return few(words, at, at + 1, 2, 5);
        }
        if (words.is(at + 1, "half") && words.isWord(at + 2)) {
            return halfOf(words, at, at + 2);
        }
        if (words.is(at, "a") && words.is(at + 1, "couple")) {
            return couple(words, at);
        }
        Numeral one = Numeral.exact(at, at + 1, 1, 1);
        Numeral number = scaled(words, one, false);
        return number.next() == one.next() ? null : SpelledNumber.rest(words, number);
    }

    /// "a couple of", "a couple dozen": two, more or less.
    private static @Nullable Numeral couple(Words words, int at) {
        int next = words.is(at + 2, "of") ? at + 3 : at + 2;
        Numeral two = new Numeral(at, next, 2, 2, 1, Modifier.ABOUT);
        Numeral number = scaled(words, two, false);
        return number.next() > next || next == at + 3 ? number : null;
    }

    private static @Nullable Numeral half(Words words, int at) {
        return halfOf(words, at, words.isOneOf(at + 1, "a", "an") || words.isHyphen(at + 1) ? at + 2 : at + 1);
    }

    private static @Nullable Numeral halfOf(Words words, int from, int scaleAt) {
        double times = scale(words, scaleAt, false);
        boolean spelled = times > 1 && words.length(scaleAt) > 3;
        return spelled ? Numeral.exact(from, scaleAt + 1, times / 2, times) : null;
    }

    /// "several hundred": three to nine of them. "a few hundred": two to five.
    private static @Nullable Numeral few(Words words, int from, int word, double least, double most) {
        Numeral some = new Numeral(from, word + 1, least, most, 1, Modifier.ABOUT);
        Numeral number = scaled(words, some, false);
        if (number.next() == some.next()) {
            return null;
        }
        return new Numeral(from, number.next(), number.low(), number.high(), number.scale(), vague(number.scale()));
    }

    /// "dozens", "tens of thousands", "hundreds of millions". From twice the round word (twenty, two dozen,
    /// two hundred) to just under the next one that the news would use: tens 20-99, dozens 24-99, scores
    /// 40-99, hundreds 200-999, thousands 2,000-9,999, millions and up likewise.
    private static @Nullable Numeral round(Words words, int at, double value) {
        double low = 2 * value;
        double high = value < 100 ? 100 : 10 * value;
        int next = at + 1;
        double scale = 1;
        NumberWord word = words.is(next, "of") ? NumberWord.TABLE.value(words, next + 1) : null;
        while (word != null && word.kind() == Kind.ROUND && word.value() >= 100) {
            scale *= word.value();
            next += 2;
            word = words.is(next, "of") ? NumberWord.TABLE.value(words, next + 1) : null;
        }
        return new Numeral(at, next, low * scale, high * scale - 1, scale, vague(value));
    }

    /// The round word that the vagueness is named after.
    private static Modifier vague(double value) {
        if (value >= 1000) {
            return Modifier.THOUSANDS;
        }
        if (value >= 100) {
            return Modifier.HUNDREDS;
        }
        return value == 12 ? Modifier.DOZENS : Modifier.TENS;
    }
}
