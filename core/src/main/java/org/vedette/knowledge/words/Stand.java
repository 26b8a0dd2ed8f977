package org.vedette.knowledge.words;

import java.util.Locale;
import org.vedette.model.claim.Status;

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

    /// "done", "planned", "denied".
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
