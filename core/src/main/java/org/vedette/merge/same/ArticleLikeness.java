package org.vedette.merge.same;

import org.vedette.merge.witness.Witness;
import org.vedette.model.text.Span;

/// An article comes back to its happening; but a sentence with two verbs tells of two acts.
final class ArticleLikeness {
    private static final int ONE_ARTICLE = 10;
    private static final int ONE_TRIGGER = 40;
    private static final int ONE_SENTENCE = -40;

    private ArticleLikeness() {}

    static int points(Witness one, Witness other) {
        if (!isOne(one, other)) {
            return 0;
        }
        if (!isOneSentence(one, other)) {
            return ONE_ARTICLE;
        }
        return one.claim().trigger().overlaps(other.claim().trigger()) ? ONE_TRIGGER : ONE_SENTENCE;
    }

    static boolean isOne(Witness one, Witness other) {
        return one.report().article().equals(other.report().article());
    }

    /// Whether both stand in one sentence of one article.
    static boolean isOneSentence(Witness one, Witness other) {
        Span sentence = one.claim().sentence();
        return isOne(one, other)
                && sentence.length() > 0
                && sentence.equals(other.claim().sentence());
    }
}
