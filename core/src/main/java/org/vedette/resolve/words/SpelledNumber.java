package org.vedette.resolve.words;

import org.jspecify.annotations.Nullable;
import org.vedette.resolve.words.NumberWord.Kind;

/// Adds up a number in words: "twenty-one", "two hundred and fifty thousand", "twenty-eight thousand six
/// hundred".
final class SpelledNumber {
    private final Words words;
    private int next;
    private double total;
    private double group;
    private double scale = 1;

    private SpelledNumber(Words words, int at) {
        this.words = words;
        this.next = at;
    }

    /// The number that begins with the small number or ten at `at`.
    static Numeral at(Words words, int at) {
        var sum = new SpelledNumber(words, at);
        sum.addAll();
        return Numerals.andHalf(words, sum.numeral(at));
    }

    /// The number that begins with `number` ("a hundred") and may go on ("and twenty").
    static Numeral rest(Words words, Numeral number) {
        var sum = new SpelledNumber(words, number.next());
        sum.scale = number.scale();
        if (number.low() == 100) {
            sum.group = 100;
        } else {
            sum.total = number.low();
        }
        sum.addAll();
        return sum.numeral(number.from());
    }

    private Numeral numeral(int from) {
        return Numeral.exact(from, next, total + group, scale);
    }

    private void addAll() {
        while (addOne(next)) {
            // each step moves `next` past the words it took
        }
    }

    private boolean addOne(int at) {
        boolean begun = total + group > 0;
        int skip = begun && (words.isHyphen(at) || isAnd(at)) ? 1 : 0;
        NumberWord word = word(at + skip);
        if (word == null || !takes(word, skip == 1 && words.is(at, "and"))) {
            return false;
        }
        add(word);
        next = at + skip + 1;
        return true;
    }

    private @Nullable NumberWord word(int at) {
        return words.isWord(at) ? NumberWord.TABLE.value(words, at) : null;
    }

    private boolean isAnd(int at) {
        return words.is(at, "and") && group + total >= 100 && (group == 0 || group % 100 == 0);
    }

    private boolean takes(NumberWord word, boolean afterAnd) {
        boolean begun = total + group > 0;
        return switch (word.kind()) {
            case SMALL -> takesSmall(word.value());
            case TENS -> group % 100 == 0;
            case HUNDRED -> !afterAnd && group > 0 && group < 100;
            case SCALE -> !afterAnd && begun && (group > 0 || (total > 0 && word.value() >= 1e5));
            case LETTER, ARTICLE, HALF, FEW, ROUND -> false;
        };
    }

    private boolean takesSmall(double value) {
        boolean afterTens = group % 100 >= 20 && group % 10 == 0 && value > 0 && value < 10;
        return (group % 100 == 0 && (group + total == 0 || value > 0)) || afterTens;
    }

    private void add(NumberWord word) {
        if (word.kind() == Kind.HUNDRED) {
            group *= 100;
            scale = 100;
        } else if (word.kind() == Kind.SCALE) {
            total = group > 0 ? total + group * word.value() : total * word.value();
            group = 0;
            scale = word.value();
        } else {
            group += word.value();
        }
    }
}
