package org.vedette.merge.same;

import org.jspecify.annotations.Nullable;
import org.vedette.merge.witness.Days;
import org.vedette.merge.witness.Phase;
import org.vedette.merge.witness.Witness;

/// Days that meet: strict when both texts tell them, looser where a day of publication stands in, and looser still
/// between a plan and its act, or an act and its denial.
final class DayLikeness {
    /// Claims further apart than this many days are never compared; the index looks no further.
    static final long REACH = 21;

    private static final int SAME_DAY = 20;
    private static final int SAME_PUBLICATION = 15;

    private DayLikeness() {}

    static int points(Witness one, Witness other) {
        Days days = one.days();
        Days second = other.days();
        if (days == null || second == null) {
            return days == second ? 0 : Sameness.NEVER;
        }
        if (!days.isWithin(REACH, second)) {
            return Sameness.NEVER;
        }
        if (days.told() && second.told()) {
            return told(days, second, one.phase() != other.phase());
        }
        return days.told() || second.told() ? mixed(one, days, other, second) : assumed(one, days, other, second);
    }

    private static int told(Days one, Days other, boolean otherPhase) {
        long gap = one.gap(other);
        boolean exact = one.isShort() && other.isShort();
        if (gap == 0) {
            return exact ? SAME_DAY : 6;
        }
        if (gap == 1) {
            return exact ? 5 : 0;
        }
        return otherPhase ? against(gap, 7, -15) : against(gap, 3, gap == 2 ? -25 : -40);
    }

    private static int against(long gap, long most, int points) {
        return gap <= most ? points : Sameness.NEVER;
    }

    private static int mixed(Witness one, Days days, Witness other, Days second) {
        return days.told() ? lag(days, second, other.phase()) : lag(second, days, one.phase());
    }

    /// News come on the day or soon after; a plan comes before.
    private static int lag(Days told, Days published, Phase phase) {
        long before = told.first() - published.first();
        long after = published.first() - told.last();
        if (before <= 1 && after <= 3) {
            return told.isShort() ? (after <= 1 ? 12 : 6) : 4;
        }
        if (before > 0) {
            return phase == Phase.ACT ? against(before, 2, -15) : 0;
        }
        return after <= 7 ? -5 : -20;
    }

    private static int assumed(Witness one, Days days, Witness other, Days second) {
        long gap = Math.abs(days.first() - second.first());
        if (one.phase() != other.phase() || one.phase() == Phase.AHEAD) {
            return Math.toIntExact(SAME_PUBLICATION - (isBackwards(one, days, other, second) ? 5 : 2) * gap);
        }
        boolean slow = one.family().isSlow() && other.family().isSlow();
        return Math.toIntExact(SAME_PUBLICATION - (slow ? 4 : 8) * gap - Math.max(0, gap - 4) * (slow ? 2 : 6));
    }

    /// An act that was in the news before its plan.
    private static boolean isBackwards(Witness one, Days days, Witness other, Days second) {
        return isActBeforePlan(one, days, other, second) || isActBeforePlan(other, second, one, days);
    }

    private static boolean isActBeforePlan(Witness act, @Nullable Days early, Witness plan, @Nullable Days late) {
        return early != null
                && late != null
                && act.phase() == Phase.ACT
                && plan.phase() == Phase.AHEAD
                && early.first() < late.first();
    }
}
