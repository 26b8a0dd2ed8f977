package org.vedette.merge.witness;

import org.vedette.model.claim.ClaimType;

/// Types that two coders, or two sentences, may give to one act. Only within a family is the same happening looked for.
public enum Family {
    /// Sending men, goods or money: AID, COOPERATE, MOBILIZE.
    TRANSFER(true),
    /// Force of the state or against it: ASSAULT, COERCE, SANCTION.
    FORCE(false),
    /// Giving way: CONCEDE, RETREAT.
    YIELDING(true),
    /// Words against somebody: ACCUSE, REJECT.
    BLAME(false),
    AGREEING(true),
    MEETING(false),
    BACKING(false),
    ASKING(false),
    THREATENING(false),
    PROTESTING(false);

    private final boolean slow;

    Family(boolean slow) {
        this.slow = slow;
    }

    public static Family of(ClaimType type) {
        return switch (type) {
            case AID, COOPERATE, MOBILIZE -> TRANSFER;
            case ASSAULT, COERCE, SANCTION -> FORCE;
            case CONCEDE, RETREAT -> YIELDING;
            case ACCUSE, REJECT -> BLAME;
            case AGREE -> AGREEING;
            case CONSULT -> MEETING;
            case SUPPORT -> BACKING;
            case REQUEST -> ASKING;
            case THREATEN -> THREATENING;
            case PROTEST -> PROTESTING;
        };
    }

    /// Whether the press goes on about one such act for days.
    public boolean isSlow() {
        return slow;
    }
}
