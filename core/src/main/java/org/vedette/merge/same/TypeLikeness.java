package org.vedette.merge.same;

import org.jspecify.annotations.Nullable;
import org.vedette.merge.witness.Witness;
import org.vedette.model.claim.ClaimType;

/// Same type and mode, or types that are taken for each other.
final class TypeLikeness {
    private static final int SAME = 20;
    private static final int SAME_MODE = 4;
    private static final int KIN = -10;
    private static final int OTHER_MODE = -8;
    private static final int OTHER_ACT = -43;

    private TypeLikeness() {}

    static int points(Witness one, Witness other) {
        ClaimType type = one.claim().type();
        ClaimType second = other.claim().type();
        if (type != second) {
            return one.family() == other.family() && !isFarKin(type, second) ? KIN : Sameness.NEVER;
        }
        return SAME + mode(type, one.claim().mode(), other.claim().mode());
    }

    /// A sanction may be read as coercion, and coercion as assault, but a sanction is no assault.
    private static boolean isFarKin(ClaimType one, ClaimType other) {
        return one == ClaimType.SANCTION && other == ClaimType.ASSAULT
                || one == ClaimType.ASSAULT && other == ClaimType.SANCTION;
    }

    private static int mode(ClaimType type, @Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return 0;
        }
        boolean code = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return one.equals(other) ? SAME_MODE : code || partsActs(type) ? OTHER_ACT : OTHER_MODE;
    }

    /// Whether another mode is another act: a visit is no telephone call. How a town was attacked is often told
    /// differently of one attack.
    private static boolean partsActs(ClaimType type) {
        return switch (type) {
            case CONSULT, RETREAT, SANCTION, MOBILIZE, COERCE -> true;
            case AGREE, SUPPORT, CONCEDE, COOPERATE, AID, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, ASSAULT -> false;
        };
    }
}
