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

/// What an act of speaking and the act it speaks of lend each other. "A agreed to withdraw from B" is agreed towards B;
/// "A demanded that B withdraw" is demanded of B; and what is promised or threatened without a doer is done by whoever
/// promises or threatens.
final class Embedded {
    /// How far behind an act of speaking the act it speaks of may begin, in UTF-16 code units.
    private static final int REACH = 60;

    private static final Set<ClaimType> SPEAKING = Collections.unmodifiableSet(
            EnumSet.of(ClaimType.AGREE, ClaimType.REJECT, ClaimType.THREATEN, ClaimType.REQUEST));
    private static final Set<Status> SPOKEN_OF = Collections.unmodifiableSet(EnumSet.of(
            Status.PLANNED, Status.PROMISED, Status.THREATENED, Status.CONDITIONAL, Status.POSSIBLE, Status.REQUESTED));
    private static final Set<Status> BY_THE_SPEAKER =
            Collections.unmodifiableSet(EnumSet.of(Status.PROMISED, Status.THREATENED));

    private Embedded() {}

    /// A draft's parties, a missing source taken from the speaker where the status says that the doer speaks.
    static Parties spoken(Draft draft, Parties parties, Scene scene) {
        boolean silent = parties.sources().isEmpty() && BY_THE_SPEAKER.contains(draft.status());
        if (!silent || draft.in(Role.SPEAKER).size() != 1) {
            return parties;
        }
        Span speaker = scene.whole(draft.in(Role.SPEAKER).getFirst());
        boolean target =
                parties.targets().stream().anyMatch(party -> party.span().overlaps(speaker));
        if (target) {
            return parties;
        }
        List<Party> sources = scene.identify(speaker, draft.sentence()).actors().stream()
                .map(actor -> new Party(speaker, actor))
                .toList();
        return new Parties(
                sources,
                parties.targets(),
                parties.about(),
                with(parties.notes(), "sources", "who " + draft.status().label() + " it", speaker));
    }

    /// The parties of every draft, in the order of the drafts, with missing targets of acts of speaking filled in.
    static List<Parties> linked(List<Draft> drafts, List<Parties> parties) {
        var linked = new ArrayList<Parties>();
        for (int i = 0; i < drafts.size(); i++) {
            Parties own = parties.get(i);
            int of = own.targets().isEmpty() && SPEAKING.contains(drafts.get(i).type()) ? spokenOf(drafts, i) : -1;
            linked.add(of < 0 ? own : addressed(drafts.get(i), own, parties.get(of)));
        }
        return linked;
    }

    private static int spokenOf(List<Draft> drafts, int at) {
        Draft act = drafts.get(at);
        for (int i = 0; i < drafts.size(); i++) {
            Draft other = drafts.get(i);
            int gap = other.trigger().start() - act.trigger().end();
            if (other.sentence() == act.sentence() && gap >= 0 && gap <= REACH && SPOKEN_OF.contains(other.status())) {
                return i;
            }
        }
        return -1;
    }

    private static Parties addressed(Draft act, Parties own, Parties other) {
        boolean request = act.type() == ClaimType.REQUEST;
        List<Party> addressees = (request ? other.sources() : other.targets())
                .stream()
                        .filter(party -> own.sources().stream()
                                .noneMatch(source -> source.span().overlaps(party.span())))
                        .toList();
        if (addressees.isEmpty() || !(request || sameDoer(own, other))) {
            return own;
        }
        String because = request ? "whoever is to act is asked" : "the act spoken of is done to them";
        return new Parties(
                own.sources(),
                addressees,
                own.about(),
                with(own.notes(), "targets", because, addressees.getFirst().span()));
    }

    private static boolean sameDoer(Parties own, Parties other) {
        return other.sources().isEmpty()
                || other.sources().stream()
                        .anyMatch(party -> own.sources().stream()
                                .anyMatch(source -> source.span().overlaps(party.span())));
    }

    private static List<Note> with(List<Note> notes, String field, String because, @Nullable Span span) {
        var all = new ArrayList<>(notes);
        all.add(new Note(field, because, span));
        return all;
    }
}
