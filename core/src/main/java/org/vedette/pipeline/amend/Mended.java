package org.vedette.pipeline.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.codes.Cameo;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Correction;
import org.vedette.model.claim.Correction.Change;
import org.vedette.model.claim.Correction.Side;
import org.vedette.model.claim.Evidence;
import org.vedette.model.claim.Evidence.Note;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.Voice;

/// A claim of the ledger as the analyst wants it to read.
///
/// @param before as it stands
public record Mended(Claim before, Correction correction) {
    private static final String FIELD = "correction";

    /// Whether a claim reads as it does by a correction.
    public static boolean by(Claim claim, Correction correction) {
        return claim.evidence().notes().stream()
                .filter(note -> note.field().equals(FIELD))
                .reduce((first, second) -> second)
                .filter(note -> note.because().contains(correction.id()))
                .isPresent();
    }

    /// The claim under the same identifier.
    ///
    /// @throws IllegalArgumentException if the correction says that there is none
    public Claim claim() {
        return switch (correction.change()) {
            case Change.NoClaim none ->
                throw new IllegalArgumentException(correction.id() + " says that there is no claim");
            case Change.Other other -> claim(other);
        };
    }

    private Claim claim(Change.Other other) {
        ClaimType type = other.type() == null ? before.type() : other.type();
        Status status = other.status() == null ? before.status() : other.status();
        boolean stays = other.mode() == null && type == before.type();
        String mode = stays ? before.mode() : other.mode();
        Cameo.Code code = Cameo.load().of(type, mode, before.contexts(), status);
        return new Claim(
                before.id(),
                before.sentence(),
                before.trigger(),
                type,
                mode,
                before.contexts(),
                code.cameo(),
                code.goldstein(),
                status,
                parties(other.source(), before.sources()),
                parties(other.target(), before.targets()),
                before.about(),
                before.voice(),
                before.quantities(),
                before.when(),
                before.place(),
                before.known(),
                before.confidence(),
                evidence());
    }

    private List<Party> parties(@Nullable Side side, List<Party> stays) {
        if (side == null) {
            return stays;
        }
        Role from = side.from();
        return from == null ? List.of() : in(from);
    }

    private List<Party> in(Role role) {
        return switch (role) {
            case SOURCE -> before.sources();
            case TARGET -> before.targets();
            case ABOUT -> before.about();
            case SPEAKER, RELAY, CUE ->
                before.voice().stream().flatMap(Mended::party).toList();
            case PLACE, QUANTITY, TIME -> List.of();
        };
    }

    private static Stream<Party> party(Voice voice) {
        return switch (voice) {
            case Voice.Outlet outlet -> Stream.of();
            case Voice.Relay(var span, var actor, var cue) -> Stream.of(new Party(span, actor));
            case Voice.Speaker(var span, var actor, var cue) -> Stream.of(new Party(span, actor));
            case Voice.Unnamed(var span, var actor, var cue) ->
                span == null ? Stream.of() : Stream.of(new Party(span, actor));
        };
    }

    private Evidence evidence() {
        Evidence old = before.evidence();
        var notes = new ArrayList<>(old.notes());
        notes.add(new Note(
                FIELD, "as " + correction.by() + " decided (" + correction.id() + "): " + correction.because(), null));
        return new Evidence(old.by(), old.score(), old.runnerUp(), old.precedents(), notes);
    }
}
