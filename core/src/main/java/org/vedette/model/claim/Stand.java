package org.vedette.model.claim;

import java.util.Locale;

/// Where a claim stands between a plan and a deed.
public enum Stand {
    DONE,
    PLANNED,
    DENIED;

    /// Where a status stands.
    public static Stand of(Status status) {
        return switch (status) {
            case OCCURRED, ONGOING -> DONE;
            case PLANNED, PROMISED, THREATENED, CONDITIONAL, POSSIBLE, REQUESTED -> PLANNED;
            case DENIED, NEGATED, REFUTED -> DENIED;
        };
    }

    /// In small letters.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
