package org.vedette.resolve.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Modifier;
import org.vedette.resolve.words.Numeral;
import org.vedette.resolve.words.Numerals;
import org.vedette.resolve.words.WordTable;
import org.vedette.resolve.words.Words;

/// Reads fractions in words: "two-thirds", "a quarter of", "half the", "three-quarters". Their unit is
/// "share".
final class Fractions {
    private static final Unit SHARE = new Unit("share", "share", Unit.Kind.SHARE);
    private static final WordTable<Integer> PARTS = new WordTable<>(parts());

    private Fractions() {}

    private static Map<String, Integer> parts() {
        var parts = new LinkedHashMap<String, Integer>();
        parts.put("half", 2);
        parts.put("quarter", 4);
        parts.put("quarters", 4);
        String ordinals = "third fourth fifth sixth seventh eighth ninth tenth";
        int part = 3;
        for (String ordinal : ordinals.split(" ")) {
            parts.put(ordinal, part);
            parts.put(ordinal + "s", part++);
        }
        return parts;
    }

    /// The fraction that begins at `at`, or null.
    ///
    /// @param blurred whether words of precision stand before it, after which "half" needs no noun
    static @Nullable Amount at(Words words, int at, @Nullable Modifier blurred) {
        if (words.is(at, "half")) {
            boolean whole = words.isOneOf(at + 1, "of", "the", "its", "their", "his", "her", "all");
            boolean named = words.isOneOf(at - 1, "first", "second", "this", "last", "next", "other", "a", "-", "this");
            boolean next = !words.isOneOf(at + 1, "a", "an", "-") && blurred != null;
            return !named && ((whole && !words.isOneOf(at + 2, "a", "an")) || next) ? amount(at, at + 1, 1, 2) : null;
        }
        boolean article = words.isOneOf(at, "a", "an");
        Numeral many = article || !words.isWord(at) ? null : Numerals.at(words, at, false);
        if (!article && (many == null || many.high() > 9)) {
            return null;
        }
        return many == null ? fraction(words, at, at + 1, 1) : fraction(words, at, many.next(), many.low());
    }

    private static @Nullable Amount fraction(Words words, int from, int at, double many) {
        boolean hyphen = words.isHyphen(at);
        int part = hyphen ? at + 1 : at;
        Integer parts = words.isWord(part) ? PARTS.value(words, part) : null;
        if (parts == null || many > 1 != (words.last(part) == 's') || words.isHyphen(part + 1)) {
            return null;
        }
        boolean whole = words.is(part + 1, "of") && !words.isOneOf(part + 2, "a", "an");
        boolean plain = parts != 4 && (many > 1 || (parts == 2 && words.is(from, "one")));
        return hyphen || whole || plain ? amount(from, part + 1, many, parts) : null;
    }

    private static Amount amount(int from, int next, double many, int parts) {
        double share = many / parts;
        return new Amount(from, from, next, share, share, 1, null, SHARE, false);
    }
}
