package org.vedette.resolve.quantity;

import org.jspecify.annotations.Nullable;
import org.vedette.resolve.words.Words;

/// What stands behind a number with "of": the whole ("1,500 of the 12,000 soldiers") or the noun alone
/// ("dozens of protesters", "three of the hostages").
///
/// @param whole where the number of the whole begins; `next` when there is none
record Part(@Nullable String unit, @Nullable Double of, int whole, int next) {
    static Part of(Words words, Counted counted, Amount amount, Amounts amounts, Nouns nouns, Modifiers modifiers) {
        int at = counted.next();
        boolean out = words.is(at, "out") && words.is(at + 1, "of");
        boolean shares = counted.unit() == null || counted.unit().kind() == Unit.Kind.SHARE;
        if (!out && !(words.is(at, "of") && shares)) {
            return new Part(counted.name(), null, at, at);
        }
        int behind = behindArticle(words, out ? at + 2 : at + 1);
        Lead lead = modifiers.lead(words, behind);
        Amount whole = amounts.at(words, lead.next());
        if (whole != null && isWhole(words, whole, amount)) {
            return whole(words, counted, lead, whole, nouns);
        }
        return counted.name() == null ? counted(words, nouns, behind, at) : new Part(counted.name(), null, at, at);
    }

    private static Part whole(Words words, Counted counted, Lead lead, Amount whole, Nouns nouns) {
        Counted what = nouns.after(words, whole);
        String unit = counted.name() == null ? what.name() : counted.name();
        return new Part(unit, whole.high(), lead.from(), what.next());
    }

    private static boolean isWhole(Words words, Amount whole, Amount part) {
        boolean year = words.length(whole.number()) == 4 && words.whole(whole.number()) >= 1900;
        return whole.high() > part.low() && !year;
    }

    /// The noun behind "of", which a vague or partial number counts.
    private static Part counted(Words words, Nouns nouns, int behind, int otherwise) {
        Counted what = nouns.noun(words, behind, false);
        for (int i = behind; what.name() == null && i < behind + 4; i++) {
            what = words.is(i, "'s") || words.is(i, "’s") ? nouns.noun(words, i + 1, false) : what;
        }
        return what.name() == null
                ? new Part(null, null, otherwise, otherwise)
                : new Part(what.name(), null, what.next(), what.next());
    }

    private static int behindArticle(Words words, int at) {
        int next = at;
        while (words.isOneOf(next, "the", "its", "their", "his", "her", "our", "those", "these", "all")) {
            next++;
        }
        return next;
    }
}
