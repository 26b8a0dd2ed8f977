package org.vedette.resolve.quantity;

import org.vedette.resolve.words.Words;

/// Tells number words that do not count: "no one", "one another", "the Big Three", "the two agreed", "zero
/// tolerance".
final class WordNumbers {
    private WordNumbers() {}

    static boolean holds(Words words, Amount amount, Counted counted, Lead lead) {
        int at = amount.number();
        if (!words.isWord(at) || amount.unit() != null) {
            return false;
        }
        boolean one = words.is(at, "one") && amount.isOne();
        return isName(words, at, counted)
                || (one && isPronoun(words, amount, counted))
                || (words.is(at, "zero") && (counted.name() == null || words.is(at + 1, "tolerance")))
                || (lead.modifier() == null
                        && words.is(at - 1, "the")
                        && counted.name() == null
                        && amount.vague() == null)
                || isIdleRound(words, amount);
    }

    /// A capital inside a sentence: "Group of Seven", "Channel Four"; headlines have their noun's capital
    /// too.
    private static boolean isName(Words words, int at, Counted counted) {
        boolean starts = at == 0 || (words.kind(at - 1) == Words.Kind.MARK && !words.isHyphen(at - 1));
        if (!words.isCapital(at)) {
            return false;
        }
        boolean nameFollows = words.isCapital(at + 1) && counted.name() == null;
        boolean headline = words.isCapital(counted.next() - 1) || !words.isCapital(at - 1);
        return starts ? nameFollows : counted.unit() == null || !headline;
    }

    private static boolean isPronoun(Words words, Amount amount, Counted counted) {
        int at = amount.number();
        boolean pointed = words.isOneOf(
                at - 1, "no", "any", "every", "each", "this", "that", "which", "another", "some", "such", "only",
                "loved");
        boolean adjective = words.isWord(at - 1) && words.is(at - 2, "a");
        boolean counts = counted.name() != null || words.is(at + 1, "of") || words.isHyphen(at + 1);
        return pointed || adjective || !counts || words.isOneOf(at + 1, "another", "who", "'s");
    }

    /// "scores" and "tens" count only with "of" or a participle: elsewhere they are goals and marks.
    private static boolean isIdleRound(Words words, Amount amount) {
        boolean idle = words.isOneOf(amount.number(), "scores", "tens") && amount.next() == amount.number() + 1;
        int next = amount.next();
        return idle && !words.isOneOf(next, "of", "more", "killed", "wounded", "injured", "dead", "were", "others");
    }
}
