package org.vedette.merge.same;

import org.vedette.merge.witness.Witness;

/// Words that both sentences have beside the names of the parties.
final class WordLikeness {
    /// Two sentences about other acts of the same parties share about this much, in percent.
    private static final int BY_CHANCE = 20;
    private static final int LEAST = -20;
    private static final int MOST = 30;

    private WordLikeness() {}

    static int points(Witness one, Witness other) {
        int overlap = one.words().overlap(other.words());
        return overlap < 0 ? 0 : Math.clamp(overlap - BY_CHANCE, LEAST, MOST);
    }
}
