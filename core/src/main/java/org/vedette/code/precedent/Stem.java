package org.vedette.code.precedent;

import java.util.List;
import org.vedette.knowledge.names.Folding;

/// What is left of a word without the endings of English verbs and plurals: "expels", "expelled" and "expelling" are
/// one. Forms of another root ("sent" and "send") stay apart.
public final class Stem {
    private static final int SHORTEST = 3;

    private Stem() {}

    public static String of(String word) {
        String folded = Folding.fold(word).strip();
        for (String ending : List.of("ing", "ies", "ied", "ed", "es", "s", "e", "y")) {
            if (folded.endsWith(ending) && folded.length() - ending.length() >= SHORTEST) {
                return single(folded.substring(0, folded.length() - ending.length()));
            }
        }
        return single(folded);
    }

    /// "expell" and "expel" are one.
    private static String single(String stem) {
        int last = stem.length() - 1;
        boolean twice = last > SHORTEST - 1 && stem.charAt(last) == stem.charAt(last - 1);
        return twice ? stem.substring(0, last) : stem;
    }
}
