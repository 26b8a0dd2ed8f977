package org.vedette.export.toll;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Quantity;
import org.vedette.model.text.Span;

/// What became of the people a quantity counts.
public enum Fate {
    DEAD("killed kill kills killing dead died die dies dying deaths death slain bodies fatalities fatality lives"),
    HURT("wounded wounding wounds injured injuring injures hurt injuries hospitalised hospitalized"),
    HELD("arrested arresting arrests detained detaining detains jailed rounded");

    private static final Set<String> COUNTED = words("people civilians troops peacekeepers reservists recruits sailors"
            + " pilots police fighters protesters activists prisoners hostages refugees migrants men women children boys"
            + " girls teenagers students teachers workers diplomats officials ministers lawmakers judges journalists voters"
            + " candidates volunteers relatives tourists drivers guards customers victims bodies deaths casualties");
    private static final int NEAR = 4;
    private static final Map<String, Fate> FATES = fates();

    private final Set<String> words;

    Fate(String words) {
        this.words = words(words);
    }

    private static Set<String> words(String blankSeparated) {
        return java.util.Collections.unmodifiableSet(new TreeSet<>(java.util.List.of(blankSeparated.split(" "))));
    }

    private static Map<String, Fate> fates() {
        var fates = new TreeMap<String, Fate>();
        for (Fate fate : values()) {
            fate.words.forEach(word -> fates.put(word, fate));
        }
        return java.util.Collections.unmodifiableMap(fates);
    }

    /// What became of those whom a quantity of a claim counts, told by its own words and the nearest around it, those
    /// before it first; null when it counts no people or nothing is told.
    ///
    /// @param sentence the words of the claim's sentence
    public static @Nullable Fate of(Claim claim, Quantity quantity, String sentence) {
        String unit = quantity.unit();
        if (unit == null || !COUNTED.contains(unit)) {
            return null;
        }
        Span inside = claim.sentence();
        if (!inside.covers(quantity.span()) || inside.length() != sentence.length()) {
            return FATES.get(unit);
        }
        Span at = quantity.span().shift(-inside.start());
        Fate own = first(at.in(sentence), false);
        Fate before = own == null ? first(sentence.substring(0, at.start()), true) : own;
        return before == null ? first(sentence.substring(at.end()), false) : before;
    }

    private static @Nullable Fate first(String stretch, boolean fromBehind) {
        String[] words = stretch.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        int most = Math.min(NEAR, words.length);
        for (int i = 0; i < most; i++) {
            Fate fate = FATES.get(words[fromBehind ? words.length - 1 - i : i]);
            if (fate != null) {
                return fate;
            }
        }
        return null;
    }
}
