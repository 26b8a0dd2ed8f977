package org.vedette.merge.witness;

import org.vedette.model.claim.Status;

/// Where in the life of a happening a claim stands.
public enum Phase {
    /// It is said to come, or may.
    AHEAD,
    /// It is said to be or to have been.
    ACT,
    /// It is said not to be.
    DENIAL;

    public static Phase of(Status status) {
        return switch (status) {
            case OCCURRED, ONGOING -> ACT;
            case PLANNED, PROMISED, THREATENED, CONDITIONAL, POSSIBLE, REQUESTED -> AHEAD;
            case DENIED, NEGATED, REFUTED -> DENIAL;
        };
    }
}
