package org.vedette.collect.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Counts the commonest words of the languages that news is written in with Latin letters. The lists are our
/// own: words of grammar, without those that a language shares with English.
final class CommonWords {
    static final String ENGLISH = "en";

    private static final List<String> LANGUAGES;
    /// For each word, a bit for each language that has it among its commonest.
    private static final Map<String, Integer> BITS;

    static {
        List<String> languages = new ArrayList<>();
        Map<String, Integer> bits = new TreeMap<>();
        WordsOfLanguages.TABLE.lines().forEach(line -> {
            String[] words = line.strip().split(" +");
            int bit = 1 << languages.size();
            languages.add(words[0]);
            for (int i = 1; i < words.length; i++) {
                bits.merge(words[i], bit, (one, other) -> one | other);
            }
        });
        LANGUAGES = List.copyOf(languages);
        BITS = Collections.unmodifiableMap(bits);
    }

    /// Words that hardly any other language has.
    private static final List<String> ONLY_ENGLISH =
            List.of("and", "from", "said", "that", "the", "were", "which", "with");

    /// Words that stand in the names of persons and places as well; single letters do too.
    private static final List<String> IN_NAMES = List.of(
            "al", "bin", "da", "das", "de", "dei", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "el",
            "in", "la", "las", "le", "les", "los", "na", "no", "san", "van", "von", "zu", "zum", "zur");

    private final int[] found = new int[LANGUAGES.size()];
    private final int[] foundInNames = new int[LANGUAGES.size()];
    private int all;
    private int onlyEnglish;

    /// Counts in the first `end` units of the text.
    CommonWords(String text, int end) {
        int at = 0;
        while (at < end) {
            int start = at;
            while (at < end && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                count(text.substring(start, at).toLowerCase(Locale.ROOT));
            }
            at++;
        }
    }

    private void count(String word) {
        all++;
        int bits = BITS.getOrDefault(word, 0);
        boolean inName = word.length() == 1 || (bits != 0 && Collections.binarySearch(IN_NAMES, word) >= 0);
        while (bits != 0) {
            int language = Integer.numberOfTrailingZeros(bits);
            found[language]++;
            foundInNames[language] += inName ? 1 : 0;
            bits &= bits - 1;
        }
        onlyEnglish += Collections.binarySearch(ONLY_ENGLISH, word) >= 0 ? 1 : 0;
    }

    /// How many words there are, common or not.
    int all() {
        return all;
    }

    /// @param withoutNames whether to leave out words that stand in names as well
    int of(String language, boolean withoutNames) {
        return of(LANGUAGES.indexOf(language), withoutNames);
    }

    private int of(int language, boolean withoutNames) {
        return found[language] - (withoutNames ? foundInNames[language] : 0);
    }

    /// Whether they are English without a doubt.
    boolean areEnglish() {
        int english = of(ENGLISH, false);
        return onlyEnglish >= 2 && english >= 4 && english * 6 >= all;
    }

    /// The language other than English that has the most; the earlier in the table where two have as many.
    String likeliestOther(boolean withoutNames) {
        int best = 1;
        for (int i = 2; i < found.length; i++) {
            best = of(i, withoutNames) > of(best, withoutNames) ? i : best;
        }
        return LANGUAGES.get(best);
    }
}
