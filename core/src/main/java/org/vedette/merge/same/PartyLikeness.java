package org.vedette.merge.same;

import org.vedette.merge.witness.Witness;
import org.vedette.model.claim.ClaimType;

/// Who does it to whom. Where both do it to each other, or the fight is told from the other side, the sides may be
/// swapped.
final class PartyLikeness {
    private static final int BOTH_SAME = 45;
    /// Sides less alike than this contradict each other.
    private static final int CONTRADICTED = 25;
    /// What it costs to take a fight from the other side, in points out of 100.
    private static final int SWAPPED = 15;

    private PartyLikeness() {}

    static int points(Witness one, Witness other) {
        int direct = likeness(one, other, false);
        int likeness = switch (swap(one.claim().type())) {
            case NEVER -> direct;
            case MUTUAL -> Math.max(direct, likeness(one, other, true));
            case FIGHT -> Math.max(direct, likeness(one, other, true) - SWAPPED);
        };
        return likeness < 0 ? Sameness.NEVER : BOTH_SAME * likeness / 100;
    }

    /// From 0 to 100, or below 0 when a side contradicts. Within one article one side may: a writer names the partners
    /// of a meeting, or the victims of an attack, one by one.
    private static int likeness(Witness one, Witness other, boolean swapped) {
        int sources = one.sources().likeness(swapped ? other.targets() : other.sources());
        int targets = one.targets().likeness(swapped ? other.sources() : other.targets());
        int worse = Math.min(sources, targets);
        boolean forgiven = Math.max(sources, targets) == 100 && ArticleLikeness.isOne(one, other);
        return worse < CONTRADICTED && !forgiven ? Sameness.NEVER : (sources + targets) / 2;
    }

    private enum Swap {
        NEVER,
        MUTUAL,
        FIGHT
    }

    private static Swap swap(ClaimType type) {
        return switch (type) {
            case AGREE, CONSULT, COOPERATE -> Swap.MUTUAL;
            case ASSAULT, COERCE, PROTEST, THREATEN -> Swap.FIGHT;
            case SUPPORT, CONCEDE, AID, RETREAT, REQUEST, ACCUSE, REJECT, SANCTION, MOBILIZE -> Swap.NEVER;
        };
    }
}
