package org.vedette.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Who may see it: the Traffic Light Protocol 2.0 (FIRST), the strictest last. What is made of several things
/// carries the strictest of their marks.
public enum Tlp {
    CLEAR,
    GREEN,
    AMBER,
    AMBER_STRICT,
    RED;

    /// The mark of that name, in small or capital letters, with or without "TLP:": "amber+strict"; nothing if it is
    /// none.
    public static Optional<Tlp> of(String written) {
        String word = written.strip().toUpperCase(Locale.ROOT);
        String bare = word.startsWith("TLP:") ? word.substring("TLP:".length()) : word;
        return Arrays.stream(values())
                .filter(each -> each.name().equals(bare.replace('+', '_')))
                .findFirst();
    }

    /// The strictest of some; CLEAR of none.
    public static Tlp strictest(Collection<Tlp> marks) {
        return marks.stream().max(Comparator.naturalOrder()).orElse(CLEAR);
    }

    /// The stricter of two.
    public Tlp with(Tlp other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// As it is written: "TLP:AMBER+STRICT".
    public String label() {
        return "TLP:" + name().replace('_', '+');
    }

    /// As STIX and a document line write it: "amber+strict".
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '+');
    }
}
