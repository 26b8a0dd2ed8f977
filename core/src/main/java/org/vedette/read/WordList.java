package org.vedette.read;

import java.util.Arrays;

/// A fixed list of words that is asked about stretches of a text without copying them.
final class WordList {
    private final String[] sorted;

    private WordList(String[] sorted) {
        this.sorted = sorted;
        Arrays.sort(sorted);
    }

    /// @param words parted by blanks; a low line in a word stands for a blank ("new_york")
    static WordList of(String words) {
        String[] all = words.strip().split("\\s+");
        for (int i = 0; i < all.length; i++) {
            all[i] = all[i].replace('_', ' ');
        }
        return new WordList(all);
    }

    boolean has(String text, int start, int end) {
        return find(text, start, end, false);
    }

    /// As [#has], for a list in small letters, whatever the case in the text.
    boolean hasAnyCase(String text, int start, int end) {
        return find(text, start, end, true);
    }

    /// Whether an entry, in small letters, begins at `start`, whatever the case in the text; the entry that
    /// does, or "".
    String beginningAt(String text, int start) {
        for (String word : sorted) {
            if (text.regionMatches(true, start, word, 0, word.length())) {
                return word;
            }
        }
        return "";
    }

    private boolean find(String text, int start, int end, boolean fold) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(sorted[middle], text, start, end, fold) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sorted.length && compare(sorted[low], text, start, end, fold) == 0;
    }

    private static int compare(String word, String text, int start, int end, boolean fold) {
        int length = Math.min(word.length(), end - start);
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(start + i);
            int order = word.charAt(i) - (fold ? Character.toLowerCase(unit) : unit);
            if (order != 0) {
                return order;
            }
        }
        return word.length() - (end - start);
    }
}
