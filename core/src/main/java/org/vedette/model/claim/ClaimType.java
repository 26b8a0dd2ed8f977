package org.vedette.model.claim;

/// What an act is: the sixteen types of PLOVER (CC BY-SA 4.0). Status says whether it happened.
public enum ClaimType {
    AGREE(1, 2.5),
    CONSULT(1, 2.5),
    SUPPORT(1, 5),
    CONCEDE(1, 4.5),
    COOPERATE(2, 9.5),
    AID(2, 10),
    RETREAT(2, 6.5),
    REQUEST(3, 0),
    ACCUSE(3, -3),
    REJECT(3, -2),
    THREATEN(3, -3.5),
    PROTEST(4, -5),
    SANCTION(4, -6),
    MOBILIZE(4, -5.5),
    COERCE(4, -7),
    ASSAULT(4, -9);

    private final int quad;
    private final double score;

    ClaimType(int quad, double score) {
        this.quad = quad;
        this.score = score;
    }

    /// PLOVER's quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
    public int quad() {
        return quad;
    }

    /// PLOVER's score from -10 (conflict) to 10 (cooperation), without unit.
    public double score() {
        return score;
    }
}
