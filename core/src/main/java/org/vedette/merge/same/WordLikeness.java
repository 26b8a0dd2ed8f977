package org.vedette.merge.same;

import org.vedette.merge.witness.Witness;

/// Words that both sentences have beside the names of the parties, the verbs they turn on, what the passages around
/// them
/// are about, and texts that one took from the other.
final class WordLikeness {
    /// Two sentences about other acts of the same parties share about this much, in percent.
    private static final int BY_CHANCE = 20;

    /// Two accounts of one act by different hands may have no word in common but the names.
    private static final int LEAST = -9;
    private static final int MOST = 30;
    private static final int CONTEXT_BY_CHANCE = 15;
    private static final int LEAST_OF_CONTEXT = -5;
    private static final int MOST_OF_CONTEXT = 15;
    private static final int SAME_TRIGGER = 6;
    /// A copy tells of the same happening, even if it was printed weeks later.
    static final int COPY = 60;
    /// The copy of a sentence that tells of two acts holds both.
    private static final int OTHER_WORD_OF_COPY = -40;
    private static final int ALIKE = 60;

    private WordLikeness() {}

    static int points(Witness one, Witness other) {
        if (ArticleLikeness.isOneSentence(one, other)) {
            return 0;
        }
        int overlap = one.words().overlap(other.words());
        if (overlap < 0) {
            return 0;
        }
        if (ArticleLikeness.isOne(one, other)) {
            return Math.clamp(overlap - BY_CHANCE, 0, MOST);
        }
        boolean known = !one.trigger().isEmpty() && !other.trigger().isEmpty();
        boolean same = known && one.trigger().equals(other.trigger());
        if (overlap >= ALIKE && one.copy().isSameText(other.copy())) {
            return known && !same ? OTHER_WORD_OF_COPY : COPY;
        }
        return Math.clamp(overlap - BY_CHANCE, LEAST, MOST) + (same ? SAME_TRIGGER : 0) + context(one, other);
    }

    private static int context(Witness one, Witness other) {
        int overlap = one.context().overlap(other.context());
        return Math.clamp((overlap - CONTEXT_BY_CHANCE) / 2, LEAST_OF_CONTEXT, MOST_OF_CONTEXT);
    }
}
