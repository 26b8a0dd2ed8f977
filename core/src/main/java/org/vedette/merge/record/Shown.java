package org.vedette.merge.record;

import java.util.Comparator;
import java.util.List;

/// What makes one value of a field stand before another, each reason in words for a person. The first that tells two
/// values apart decides.
enum Shown {
    TOLD("told of the act, and not of a plan or in a denial", Comparator.comparing(Value::isOfAct)),
    EXACT("names the town, and not only the country", Comparator.comparing(Value::isExact)),
    PARTY("said by a party to the act", Comparator.comparing(Value::isByParty)),
    ORIGINS("more independent origins give it", Comparator.comparingInt(Value::origins)),
    RECENT("the most recent", Comparator.comparing(Value::latest)),
    ALPHABET(
            "first in the alphabet; nothing else tells them apart",
            Comparator.comparing(Value::text).reversed());

    private final String because;
    private final Comparator<Value> weaker;

    Shown(String because, Comparator<Value> weaker) {
        this.because = because;
        this.weaker = weaker;
    }

    String because() {
        return because;
    }

    /// The value that stands for the field comes last.
    static Comparator<Value> order() {
        return TOLD.weaker
                .thenComparing(EXACT.weaker)
                .thenComparing(PARTY.weaker)
                .thenComparing(ORIGINS.weaker)
                .thenComparing(RECENT.weaker)
                .thenComparing(ALPHABET.weaker);
    }

    /// What put the first before all others: the last reason that was needed.
    static String because(Value first, List<Value> others) {
        Shown needed = TOLD;
        for (Value other : others) {
            Shown reason = between(first, other);
            needed = reason.compareTo(needed) > 0 ? reason : needed;
        }
        return others.isEmpty() ? "no report gives another" : needed.because;
    }

    private static Shown between(Value first, Value other) {
        for (Shown reason : values()) {
            if (reason.weaker.compare(first, other) != 0) {
                return reason;
            }
        }
        return ALPHABET;
    }
}
