package org.vedette.export.writer;

import org.vedette.model.claim.Status;

/// What becomes of plans, threats and denials in a format that has no status. What a choice leaves out is counted.
public enum Statuses {
    /// Only what occurred or goes on.
    HAPPENED,
    /// Plans, promises, threats and requests too, under the codes that CAMEO and PLOVER have for intents and requests;
    /// what did not happen (denied, negated, refuted) is left out.
    INTENT,
    /// Everything, with the type that the published tense table folds it to: a denied attack reads as a concession.
    TENSE;

    /// Whether an event of that status is written.
    public boolean keeps(Status status) {
        return switch (this) {
            case HAPPENED -> status == Status.OCCURRED || status == Status.ONGOING;
            case INTENT -> !isDenial(status);
            case TENSE -> true;
        };
    }

    private static boolean isDenial(Status status) {
        return switch (status) {
            case DENIED, NEGATED, REFUTED -> true;
            case OCCURRED, ONGOING, PLANNED, PROMISED, THREATENED, CONDITIONAL, POSSIBLE, REQUESTED -> false;
        };
    }
}
