package org.vedette.code;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Correction;
import org.vedette.model.claim.Correction.Change;
import org.vedette.model.claim.Correction.Side;
import org.vedette.model.claim.Draft;
import org.vedette.model.claim.Evidence.Note;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.RunnerUp;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Span;

/// A draft with a correction of a like case laid on it; every field that becomes another says so.
final class Amended {
    private final Draft before;
    private final Correction correction;
    private final double likeness;
    private final List<Note> notes;

    /// @param likeness of the two cases, from 0 to 1
    Amended(Draft before, Correction correction, double likeness) {
        this.before = before;
        this.correction = correction;
        this.likeness = likeness;
        this.notes = new ArrayList<>(before.notes());
    }

    /// The draft as it reads now; the same when it read so before, and null when it is no claim.
    @Nullable
    Draft draft() {
        return switch (correction.change()) {
            case Change.NoClaim none -> null;
            case Change.Other other -> draft(other);
        };
    }

    private Draft draft(Change.Other other) {
        ClaimType type = other.type() == null ? before.type() : other.type();
        Status status = other.status() == null ? before.status() : other.status();
        String mode = mode(other, type);
        Map<Role, List<Span>> roles = new EnumMap<>(before.roles());
        side(roles, Role.SOURCE, other.source());
        side(roles, Role.TARGET, other.target());
        note("type", before.type(), type);
        note("mode", String.valueOf(before.mode()), String.valueOf(mode));
        note("status", before.status().label(), status.label());
        note("sources", before.in(Role.SOURCE), roles.get(Role.SOURCE));
        note("targets", before.in(Role.TARGET), roles.get(Role.TARGET));
        if (notes.size() == before.notes().size()) {
            return before;
        }
        boolean retyped = type != before.type();
        return new Draft(
                before.sentence(),
                before.trigger(),
                type,
                mode,
                before.contexts(),
                status,
                roles,
                retyped ? likeness : before.typeScore(),
                status == before.status() ? before.statusScore() : likeness,
                retyped ? new RunnerUp(before.type(), before.typeScore()) : before.runnerUp(),
                precedents(),
                notes);
    }

    private @Nullable String mode(Change.Other other, ClaimType type) {
        boolean stays = other.mode() == null && type == before.type();
        return stays ? before.mode() : other.mode();
    }

    private void side(Map<Role, List<Span>> roles, Role role, @Nullable Side side) {
        if (side != null) {
            Role from = side.from();
            roles.put(role, from == null ? List.of() : before.in(from));
        }
    }

    private void note(String field, Object was, @Nullable Object is) {
        if (!was.equals(is)) {
            String words = is instanceof List ? "others than the reader took" : is + " and not " + was;
            notes.add(new Note(field, words + ", " + Correcting.because(correction, likeness), null));
        }
    }

    /// The correction is the nearest precedent.
    private List<String> precedents() {
        var ids = new ArrayList<String>();
        ids.add(correction.id());
        ids.addAll(before.precedents());
        return ids;
    }
}
