package org.vedette.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Texts that no one would write, made of bits that the grammars of number and time look for, the same for the same
/// seed.
public final class AwkwardText {
    private static final List<String> BITS = List.of(
            "12",
            "1,500",
            "2.5",
            "2024",
            "1990s",
            ".",
            ",",
            "-",
            "–",
            "/",
            ":",
            "(",
            ")",
            "[",
            "$",
            "€",
            "%",
            "'s",
            "'",
            "\uD83D\uDE00",
            "İ",
            "ﬁ",
            "\u200d",
            "\u00a0",
            " ",
            " ",
            " ",
            "  ",
            "of",
            "the",
            "a",
            "to",
            "and",
            "or",
            "between",
            "from",
            "about",
            "more than",
            "half",
            "third",
            "two",
            "twenty",
            "hundred",
            "million",
            "dozens",
            "thousands",
            "troops",
            "km",
            "per",
            "cent",
            "US",
            "Rs",
            "minus",
            "aged",
            "Oct",
            "May",
            "Monday",
            "last",
            "next",
            "this",
            "week",
            "years",
            "ago",
            "later",
            "in",
            "on",
            "by",
            "since",
            "until",
            "before",
            "after",
            "within",
            "end",
            "early",
            "late",
            "mid",
            "first",
            "quarter",
            "summer",
            "Christmas",
            "p.m.",
            "GMT",
            "th",
            "Q",
            "3",
            "31",
            "99999999999999999999",
            "0",
            "00",
            "x",
            "Ω",
            "र");

    private AwkwardText() {}

    /// `count` texts.
    public static List<String> of(long seed, int count) {
        var random = new Random(seed);
        var texts = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var text = new StringBuilder();
            for (int bits = random.nextInt(25); bits >= 0; bits--) {
                text.append(BITS.get(random.nextInt(BITS.size())));
                text.append(random.nextInt(3) > 0 ? " " : "");
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
