package org.vedette.merge.same;

import java.util.Collections;
import java.util.List;
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
    /// What it costs, in points, that the name in common is no party's in the report of which both sides are known.
    private static final int NAMED_ASIDE = 3;

    private PartyLikeness() {}

    static int points(Witness one, Witness other) {
        boolean meet = meet(one, other);
        if (!meet && !isNamedAside(one, other) && !isNamedAside(other, one)) {
            return Sameness.NEVER;
        }
        int likeness = likeness(one, other);
        return likeness < 0 ? Sameness.NEVER : BOTH_SAME * likeness / 100 - (meet ? 0 : NAMED_ASIDE);
    }

    /// From 0 to 100, or below 0 when a side contradicts.
    private static int likeness(Witness one, Witness other) {
        Swap first = swap(one.claim().type());
        Swap second = swap(other.claim().type());
        int direct = likeness(one, other, false);
        return switch (first.compareTo(second) <= 0 ? first : second) {
            case NEVER -> direct;
            case FIGHT -> Math.max(direct, likeness(one, other, true) - SWAPPED);
            case MUTUAL -> Math.max(direct, likeness(one, other, true));
        };
    }

    /// The same with the sides as they stand, or those of the other swapped. Within one article one side may
    /// contradict:
    /// a writer names the partners of a meeting, or the victims of an attack, one by one.
    private static int likeness(Witness one, Witness other, boolean swapped) {
        int sources = one.sources().likeness(swapped ? other.targets() : other.sources());
        int targets = one.targets().likeness(swapped ? other.sources() : other.targets());
        int worse = Math.min(sources, targets);
        boolean forgiven = Math.max(sources, targets) == 100 && ArticleLikeness.isOne(one, other);
        return worse < CONTRADICTED && !forgiven ? Sameness.NEVER : (sources + targets) / 2;
    }

    /// Somebody must be in both; where parties are but described, a country or a name at least, and one of them must
    /// have it as a name beyond doubt.
    private static boolean meet(Witness one, Witness other) {
        return ArticleLikeness.isOne(one, other)
                || share(one.keys(), other.keys())
                || share(one.keys(), other.hints())
                || share(one.hints(), other.keys());
    }

    /// "The boats" of which one report tells off Manila, and the Philippines in another that was sent from there. Two
    /// reports that know all their sides meet in these alone.
    private static boolean isNamedAside(Witness oneSided, Witness other) {
        return share(oneSided.keys(), other.asides()) || share(oneSided.hints(), other.asides());
    }

    private static boolean share(List<String> names, List<String> others) {
        return !Collections.disjoint(names, others);
    }

    /// The stricter first.
    private enum Swap {
        NEVER,
        FIGHT,
        MUTUAL
    }

    private static Swap swap(ClaimType type) {
        return switch (type) {
            case AGREE, CONSULT, COOPERATE -> Swap.MUTUAL;
            case ASSAULT, COERCE, PROTEST, THREATEN -> Swap.FIGHT;
            case SUPPORT, CONCEDE, AID, RETREAT, REQUEST, ACCUSE, REJECT, SANCTION, MOBILIZE -> Swap.NEVER;
        };
    }
}
