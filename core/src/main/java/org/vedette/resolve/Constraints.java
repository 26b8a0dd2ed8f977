package org.vedette.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Draft;
import org.vedette.model.claim.Evidence.Note;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Span;

/// What a claim must have to be one. Each constraint is stated here and nowhere else.
final class Constraints {
    /// Types whose acts both parties do to one another.
    private static final Set<ClaimType> MUTUAL = Collections.unmodifiableSet(EnumSet.of(
            ClaimType.AGREE,
            ClaimType.CONSULT,
            ClaimType.SUPPORT,
            ClaimType.COOPERATE,
            ClaimType.RETREAT,
            ClaimType.ASSAULT));

    /// Types whose acts are done to a place, and so to those who live there, when nobody else is named (manual,
    /// section 3).
    private static final Set<ClaimType> DONE_TO_PLACES = Collections.unmodifiableSet(EnumSet.of(
            ClaimType.CONCEDE,
            ClaimType.AID,
            ClaimType.RETREAT,
            ClaimType.SANCTION,
            ClaimType.MOBILIZE,
            ClaimType.COERCE,
            ClaimType.ASSAULT));

    private Constraints() {}

    /// A denial has somebody who denies: where nobody speaks, the writer says that the act did not happen. What an
    /// analyst decided stands.
    static Draft withStatus(Draft draft) {
        boolean spoken = List.of(Role.SPEAKER, Role.RELAY, Role.CUE).stream()
                .anyMatch(role -> !draft.in(role).isEmpty());
        boolean decided = draft.notes().stream().anyMatch(note -> note.field().equals("status"));
        if (draft.status() != Status.DENIED || spoken || decided) {
            return draft;
        }
        return new Draft(
                draft.sentence(),
                draft.trigger(),
                draft.type(),
                draft.mode(),
                draft.contexts(),
                Status.NEGATED,
                draft.roles(),
                draft.typeScore(),
                draft.statusScore(),
                draft.runnerUp(),
                draft.precedents(),
                draft.notes());
    }

    /// The parties as the type wants them: a visit to a place has the place for a host, and both parties of a meeting
    /// stand on both sides.
    static Parties settled(Draft draft, Parties parties, Scene scene) {
        var notes = new ArrayList<>(parties.notes());
        List<Party> sources = parties.sources();
        List<Party> targets = parties.targets();
        if (targets.isEmpty() && !draft.in(Role.PLACE).isEmpty()) {
            String because = standsFor(draft.type());
            Span place = draft.in(Role.PLACE).getFirst();
            targets = because == null ? targets : parties(place, draft.sentence(), scene);
            if (because != null) {
                notes.add(new Note("targets", because, place));
            }
        }
        boolean meeting = draft.type() == ClaimType.CONSULT && !"visit".equals(draft.mode());
        if (meeting && targets.isEmpty() && sources.size() > 1) {
            targets = sources;
            notes.add(new Note("targets", "all who meet stand on both sides", null));
        }
        if (!MUTUAL.contains(draft.type())) {
            targets = others(targets, sources);
            List<Party> kept = targets;
            notes.removeIf(note -> note.field().equals("targets")
                    && kept.stream().noneMatch(party -> party.span().equals(note.span())));
        }
        return new Parties(sources, targets, parties.about(), notes);
    }

    /// Why a place may stand for a target that nobody names, or null when it may not.
    private static @Nullable String standsFor(ClaimType type) {
        if (type == ClaimType.CONSULT) {
            return "the place of a visit is its host";
        }
        return DONE_TO_PLACES.contains(type) ? "nobody but the place is named" : null;
    }

    /// Nobody does such an act to himself: the words of the source are not those of the target too.
    private static List<Party> others(List<Party> targets, List<Party> sources) {
        return targets.stream()
                .filter(target ->
                        sources.stream().noneMatch(source -> source.span().equals(target.span())))
                .toList();
    }

    private static List<Party> parties(Span span, int sentence, Scene scene) {
        return scene.identify(span, sentence).actors().stream()
                .map(actor -> new Party(span, actor))
                .toList();
    }

    /// Whether a draft with these parties is a claim at all.
    static boolean hold(Draft draft, Parties parties) {
        if (parties.sources().isEmpty() && parties.targets().isEmpty()) {
            return false;
        }
        return draft.type() != ClaimType.CONSULT || twoParties(parties);
    }

    private static boolean twoParties(Parties parties) {
        long spans = java.util.stream.Stream.concat(parties.sources().stream(), parties.targets().stream())
                .map(Party::span)
                .distinct()
                .count();
        return spans >= 2;
    }
}
