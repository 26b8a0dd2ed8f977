package org.vedette.merge.witness;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.names.Folding;

/// Words of a text that are written as names: with a capital that no beginning of a sentence asks for, or in
/// capitals throughout, as the place is from which an article is sent.
final class Names {
    private static final int SHORTEST = 4;

    private Names() {}

    /// The names' words, folded, ascending. Names of days and months are none.
    static SortedSet<String> in(String text) {
        return words(text, (at, end) -> !isFirst(text, at) || isInCapitals(text, at, end));
    }

    /// Words that begin a sentence, of which nobody can tell by the capital whether they are names; folded, ascending.
    static SortedSet<String> first(String text) {
        return words(text, (at, end) -> isFirst(text, at));
    }

    /// Which words with a capital are wanted, by where they begin and end.
    @FunctionalInterface
    private interface Wanted {
        boolean is(int at, int end);
    }

    private static SortedSet<String> words(String text, Wanted wanted) {
        SortedSet<String> names = new TreeSet<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (isCapital(text, at, end) && wanted.is(at, end)) {
                add(Folding.fold(text.substring(at, end)), names);
            }
            at = Math.max(at + 1, end);
        }
        return names;
    }

    private static boolean isCapital(String text, int at, int end) {
        return end - at >= SHORTEST && Character.isUpperCase(text.charAt(at));
    }

    private static boolean isInCapitals(String text, int at, int end) {
        for (int i = at; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// The names in a headline; none where all its words have capitals.
    static SortedSet<String> inTitle(@Nullable String title) {
        if (title == null) {
            return Collections.emptySortedSet();
        }
        SortedSet<String> names = in(title);
        long words = title.split("[^\\p{L}]+").length;
        return 2L * names.size() > words ? Collections.emptySortedSet() : names;
    }

    private static void add(String folded, SortedSet<String> names) {
        if (!PlainWords.has(folded)) {
            names.add(folded);
        }
    }

    /// Whether a capital there is due to the place and not to the word.
    static boolean isFirst(String text, int at) {
        int before = at - 1;
        while (before >= 0
                && (Character.isWhitespace(text.charAt(before)) || "\"“'‘(".indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        return before < 0 || ".!?:—–".indexOf(text.charAt(before)) >= 0;
    }
}
