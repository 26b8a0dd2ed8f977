package org.vedette.cli.ledger;

import java.util.Locale;
import org.vedette.model.claim.Status;

/// Where a claim stands between a plan and a deed.
enum Stand {
    DONE,
    PLANNED,
    DENIED;

    static Stand of(Status status) {
        return switch (status) {
            case OCCURRED, ONGOING -> DONE;
            case PLANNED, PROMISED, THREATENED, CONDITIONAL, POSSIBLE, REQUESTED -> PLANNED;
            case DENIED, NEGATED, REFUTED -> DENIED;
        };
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
