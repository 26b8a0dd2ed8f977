package org.vedette.model.claim;

import java.util.Locale;

/// How exact a number is meant.
public enum Modifier {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    BETWEEN,
    TENS,
    DOZENS,
    HUNDREDS,
    THOUSANDS;

    /// The name as files carry it: "at-least".
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
