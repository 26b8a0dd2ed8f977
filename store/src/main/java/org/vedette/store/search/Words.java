package org.vedette.store.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// The words of a text as they are searched for: small letters without accents, and the singular for the plural.
public final class Words {
    /// More different words than this in one article are not found by; PostgreSQL holds a megabyte of them.
    private static final int MOST = 50_000;

    private static final int LONGEST = 64;
    private static final int SHORTEST_PLURAL = 4;

    private Words() {}

    /// The different words of a text in the order of the alphabet.
    public static List<String> of(String text) {
        var words = new TreeSet<String>();
        for (String word : raw(text)) {
            if (words.size() < MOST) {
                words.add(singular(word));
            }
        }
        return List.copyOf(words);
    }

    /// The words of a question; one followed by `*` keeps it and is not changed to the singular.
    ///
    /// @return empty when the question has no word
    public static List<String> asked(String question) {
        var words = new ArrayList<String>();
        for (String part : question.split("\\s+", -1)) {
            List<String> found = raw(part);
            for (int i = 0; i < found.size(); i++) {
                boolean begins = part.endsWith("*") && i == found.size() - 1;
                words.add(begins ? found.get(i) + "*" : singular(found.get(i)));
            }
        }
        return words;
    }

    private static List<String> raw(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char unit = plain.charAt(i);
            if (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)) {
                word.append(unit);
            } else if (Character.getType(unit) != Character.NON_SPACING_MARK) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty() && word.length() <= LONGEST) {
            words.add(word.toString());
        }
        word.setLength(0);
    }

    /// Harman's rules for the plural of English (D. Harman, "How effective is suffixing?", JASIS 42, 1991).
    private static String singular(String word) {
        int end = word.length();
        if (end < SHORTEST_PLURAL || !word.endsWith("s") || word.endsWith("us") || word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.endsWith("eies") || word.endsWith("aies") ? word : word.substring(0, end - 3) + "y";
        }
        if (word.endsWith("es")) {
            boolean stays = word.endsWith("aes") || word.endsWith("ees") || word.endsWith("oes");
            return stays ? word : word.substring(0, end - 1);
        }
        return word.substring(0, end - 1);
    }
}
