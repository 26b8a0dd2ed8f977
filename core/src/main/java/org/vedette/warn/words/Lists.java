package org.vedette.warn.words;

import java.util.List;

/// Words in a row.
final class Lists {
    private Lists() {}

    /// "a, b or c".
    static String or(List<String> words) {
        return joined(words, " or ");
    }

    /// "a, b and c".
    static String and(List<String> words) {
        return joined(words, " and ");
    }

    private static String joined(List<String> words, String last) {
        int size = words.size();
        return size < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, size - 1)) + last + words.get(size - 1);
    }
}
