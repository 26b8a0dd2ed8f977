package org.vedette.merge.same;

import java.util.List;
import org.vedette.merge.witness.Witness;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Quantity;

/// Numbers of one unit: the same, a part and its whole, or far apart. Reports of one happening often disagree a little,
/// so only what is far apart speaks against.
final class AmountLikeness {
    private static final int SAME_LARGE = 12;
    private static final int SAME_SMALL = 6;
    private static final int PART_AND_WHOLE = 8;
    private static final int NEAR = -3;
    private static final int FAR = -12;
    private static final double LARGE = 20;
    private static final double FAR_RATIO = 4;
    private static final double ABOUT = 0.15;
    private static final double OPEN = 1.5;

    private AmountLikeness() {}

    static int points(Witness one, Witness other) {
        List<Quantity> first = one.claim().quantities();
        List<Quantity> second = other.claim().quantities();
        int best = Integer.MIN_VALUE;
        for (Quantity amount : first) {
            for (Quantity counterpart : second) {
                if (amount.unit() != null && amount.unit().equals(counterpart.unit())) {
                    best = Math.max(best, points(amount, counterpart));
                }
            }
        }
        return best == Integer.MIN_VALUE ? 0 : best;
    }

    private static int points(Quantity one, Quantity other) {
        if (isPartOf(one, other) || isPartOf(other, one)) {
            return PART_AND_WHOLE;
        }
        if (least(one) <= most(other) && least(other) <= most(one)) {
            return Math.min(one.high(), other.high()) >= LARGE ? SAME_LARGE : SAME_SMALL;
        }
        double larger = Math.max(Math.abs(one.high()), Math.abs(other.high()));
        double smaller = Math.min(Math.abs(one.low()), Math.abs(other.low()));
        return larger > FAR_RATIO * smaller ? FAR : NEAR;
    }

    private static boolean isPartOf(Quantity part, Quantity whole) {
        Double of = part.of();
        return of != null && (of.equals(whole.of()) || (whole.low() <= of && of <= whole.high()));
    }

    private static double least(Quantity quantity) {
        return isAbout(quantity.modifier())
                ? quantity.low() * (1 - ABOUT)
                : isBelow(quantity.modifier()) ? quantity.low() / OPEN : quantity.low();
    }

    private static double most(Quantity quantity) {
        return isAbout(quantity.modifier())
                ? quantity.high() * (1 + ABOUT)
                : isAbove(quantity.modifier()) ? quantity.high() * OPEN : quantity.high();
    }

    private static boolean isAbout(Modifier modifier) {
        return switch (modifier) {
            case ABOUT, TENS, DOZENS, HUNDREDS, THOUSANDS -> true;
            case EXACT, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN, BETWEEN -> false;
        };
    }

    private static boolean isAbove(Modifier modifier) {
        return modifier == Modifier.AT_LEAST || modifier == Modifier.MORE_THAN;
    }

    private static boolean isBelow(Modifier modifier) {
        return modifier == Modifier.AT_MOST || modifier == Modifier.LESS_THAN;
    }
}
