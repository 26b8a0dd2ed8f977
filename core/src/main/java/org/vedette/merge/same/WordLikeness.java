package org.vedette.merge.same;

import org.vedette.merge.witness.Witness;

/// Words that both sentences have beside the names of the parties, and texts that one took from the other.
final class WordLikeness {
    /// Two sentences about other acts of the same parties share about this much, in percent.
    private static final int BY_CHANCE = 20;
    private static final int LEAST = -20;
    private static final int MOST = 30;
    /// A copy tells of the same happening, even if it was printed weeks later.
    private static final int COPY = 60;
    private static final int ALIKE = 60;

    private WordLikeness() {}

    static int points(Witness one, Witness other) {
        int overlap = one.words().overlap(other.words());
        if (overlap >= ALIKE && !ArticleLikeness.isOne(one, other) && one.copy().isSameText(other.copy())) {
            return COPY;
        }
        return overlap < 0 ? 0 : Math.clamp(overlap - BY_CHANCE, LEAST, MOST);
    }
}
