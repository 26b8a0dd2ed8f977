package org.vedette.model.watch;

import java.util.Locale;

/// Who may see it: the Traffic Light Protocol 2.0 (FIRST), the strictest last.
public enum Tlp {
    CLEAR,
    GREEN,
    AMBER,
    AMBER_STRICT,
    RED;

    /// As it is written: "TLP:AMBER+STRICT".
    public String label() {
        return "TLP:" + name().toUpperCase(Locale.ROOT).replace('_', '+');
    }
}
