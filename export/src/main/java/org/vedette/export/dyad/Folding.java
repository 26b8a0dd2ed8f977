package org.vedette.export.dyad;

import org.jspecify.annotations.Nullable;
import org.vedette.export.writer.Statuses;
import org.vedette.knowledge.codes.Cameo;
import org.vedette.knowledge.codes.Tense;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.model.event.Event;

/// Folds status into type and code, for formats that have no place for it. Nothing inside Vedette does.
///
/// @param statuses what becomes of an act that did not happen
public record Folding(Cameo cameo, Tense tense, Statuses statuses) {
    /// What is left of an event's act.
    ///
    /// @param mode or null
    public record Folded(ClaimType type, @Nullable String mode, Cameo.Code code) {}

    /// The act without its status; null when the choice leaves it out.
    public @Nullable Folded of(Event event) {
        Status status = event.status();
        if (!statuses.keeps(status)) {
            return null;
        }
        boolean happened = Statuses.HAPPENED.keeps(status);
        ClaimType type = happened ? event.type() : type(event.type(), status);
        String mode = type == event.type() ? event.mode() : mode(event.type(), status);
        boolean intent = statuses == Statuses.INTENT && !happened;
        Cameo.Code code = intent
                ? cameo.of(event.type(), event.mode(), event.contexts(), status)
                : cameo.of(type, mode, event.contexts(), Status.OCCURRED);
        return new Folded(type, mode, code);
    }

    private ClaimType type(ClaimType type, Status status) {
        boolean asked = statuses == Statuses.INTENT && status == Status.REQUESTED;
        return asked ? ClaimType.REQUEST : tense.fold(type, status);
    }

    /// A request keeps what it asks for as its mode; other folded acts lose theirs.
    private @Nullable String mode(ClaimType type, Status status) {
        if (statuses != Statuses.INTENT || status != Status.REQUESTED) {
            return null;
        }
        return switch (type) {
            case AID, COOPERATE, SUPPORT -> "assist";
            case CONSULT -> "meet";
            case CONCEDE, RETREAT -> "yield";
            case AGREE, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> "change";
        };
    }

    /// Why an event is left out.
    static String reason(Event event) {
        return "status " + event.status().label();
    }
}
