package org.vedette.resolve.words;

import java.util.LinkedHashMap;
import java.util.Map;

/// A word that numbers are made of. Short, long and Indian scales as the news of today writes them: a
/// billion is 10^9, a lakh 10^5, a crore 10^7.
record NumberWord(Kind kind, double value) {
    /// How the word takes part in a number.
    enum Kind {
        /// One to nineteen, and zero.
        SMALL,
        /// Twenty, thirty ...
        TENS,
        HUNDRED,
        /// Thousand, million ... dozen.
        SCALE,
        /// Scale letters that must touch digits or belong to a price ("$5m", "10k").
        LETTER,
        ARTICLE,
        HALF,
        /// Several, a few: some scales' worth.
        FEW,
        /// Dozens, hundreds ...
        ROUND
    }

    static final WordTable<NumberWord> TABLE = new WordTable<>(all());

    private static Map<String, NumberWord> all() {
        var words = new LinkedHashMap<String, NumberWord>();
        String small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                + " sixteen seventeen eighteen nineteen";
        count(words, Kind.SMALL, small, 0, 1);
        count(words, Kind.TENS, "twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);
        words.put("hundred", new NumberWord(Kind.HUNDRED, 100));
        scales(words);
        count(words, Kind.ARTICLE, "a an", 1, 0);
        words.put("half", new NumberWord(Kind.HALF, 0.5));
        count(words, Kind.FEW, "several few", 0, 0);
        words.put("tens", new NumberWord(Kind.ROUND, 10));
        words.put("dozens", new NumberWord(Kind.ROUND, 12));
        words.put("scores", new NumberWord(Kind.ROUND, 20));
        words.put("hundreds", new NumberWord(Kind.ROUND, 100));
        words.put("thousands", new NumberWord(Kind.ROUND, 1e3));
        words.put("lakhs", new NumberWord(Kind.ROUND, 1e5));
        words.put("millions", new NumberWord(Kind.ROUND, 1e6));
        words.put("crores", new NumberWord(Kind.ROUND, 1e7));
        words.put("billions", new NumberWord(Kind.ROUND, 1e9));
        words.put("trillions", new NumberWord(Kind.ROUND, 1e12));
        return words;
    }

    private static void scales(Map<String, NumberWord> words) {
        count(words, Kind.SCALE, "dozen", 12, 0);
        count(words, Kind.SCALE, "thousand", 1e3, 0);
        count(words, Kind.SCALE, "lakh lac", 1e5, 0);
        count(words, Kind.SCALE, "million mn mln", 1e6, 0);
        count(words, Kind.SCALE, "crore", 1e7, 0);
        count(words, Kind.SCALE, "billion bn bln", 1e9, 0);
        count(words, Kind.SCALE, "trillion tn trn", 1e12, 0);
        count(words, Kind.LETTER, "k", 1e3, 0);
        count(words, Kind.LETTER, "m mil", 1e6, 0);
        count(words, Kind.LETTER, "b", 1e9, 0);
        count(words, Kind.LETTER, "t", 1e12, 0);
    }

    private static void count(Map<String, NumberWord> words, Kind kind, String names, double first, double step) {
        double value = first;
        for (String name : names.split(" ")) {
            words.put(name, new NumberWord(kind, value));
            value += step;
        }
    }
}
