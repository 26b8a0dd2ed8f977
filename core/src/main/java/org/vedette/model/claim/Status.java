package org.vedette.model.claim;

import java.util.Locale;

/// Whether an act happened, as the sentence tells it. Never folded into the type.
public enum Status {
    OCCURRED,
    ONGOING,
    PLANNED,
    PROMISED,
    THREATENED,
    CONDITIONAL,
    POSSIBLE,
    REQUESTED,
    DENIED,
    NEGATED,
    REFUTED;

    /// The name as files and tables carry it, in small letters.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
