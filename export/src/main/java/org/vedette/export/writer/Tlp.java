package org.vedette.export.writer;

import java.util.Locale;

/// Marks of the Traffic Light Protocol 2.0 (FIRST), the freest first.
public enum Tlp {
    CLEAR,
    GREEN,
    AMBER,
    AMBER_STRICT,
    RED;

    /// The stricter of two.
    public Tlp with(Tlp other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// As people write it: "TLP:AMBER+STRICT".
    public String label() {
        return "TLP:" + name().replace('_', '+');
    }

    /// As STIX writes it: "amber+strict".
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '+');
    }
}
