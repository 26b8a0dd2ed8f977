package org.vedette.merge.witness;

import java.util.Arrays;
import java.util.List;
import org.vedette.knowledge.names.Folding;
import org.vedette.model.text.Span;

/// The words of a stretch of text that say what it is about, as sorted hashes of their stems. Names and numbers weigh
/// double.
public final class Content {
    private static final int HEAVY = 2;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_STEM = 4;

    /// Twice the hash, and one more for a heavy word; so hash order is kept.
    private final long[] words;

    private final int weight;

    private Content(long[] words) {
        this.words = words;
        int sum = 0;
        for (long word : words) {
            sum += weight(word);
        }
        this.weight = sum;
    }

    /// @param without stretches to leave out: the names of the parties, which are compared apart
    public static Content of(String text, List<Span> without) {
        var found = new long[16];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at && !isIn(without, at)) {
                long word = word(text, at, end);
                if (word >= 0) {
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = word;
                }
            }
            at = Math.max(at + 1, end);
        }
        return new Content(distinct(Arrays.copyOf(found, count)));
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || (text.charAt(end) == ',' && isDigit(text, end - 1) && isDigit(text, end + 1)))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isIn(List<Span> without, int at) {
        for (Span span : without) {
            if (span.start() <= at && at < span.end()) {
                return true;
            }
        }
        return false;
    }

    /// The marked hash of a word, or -1 for one that says nothing.
    private static long word(String text, int from, int to) {
        boolean number = Character.isDigit(text.charAt(from));
        if (!number && to - from < SHORTEST) {
            return -1;
        }
        String folded = Folding.fold(text.substring(from, to));
        if (PlainWords.has(folded)) {
            return -1;
        }
        boolean name = from > 0 && Character.isUpperCase(text.charAt(from));
        long hash = stem(number ? folded.replace(",", "") : folded).hashCode() & 0xffffffffL;
        return 2 * hash + (number || name ? 1 : 0);
    }

    /// The word without the endings that English verbs and plurals take.
    static String stem(String word) {
        for (String ending : List.of("ing", "ed", "es", "s")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /// Each word once, heavy if it is so anywhere.
    private static long[] distinct(long[] all) {
        Arrays.sort(all);
        int kept = 0;
        for (int i = 0; i < all.length; i++) {
            boolean again = i + 1 < all.length && all[i + 1] >> 1 == all[i] >> 1;
            if (!again) {
                all[kept++] = all[i];
            }
        }
        return Arrays.copyOf(all, kept);
    }

    private static int weight(long word) {
        return (word & 1) == 1 ? HEAVY : 1;
    }

    public int size() {
        return words.length;
    }

    /// The hash of a word.
    int hash(int at) {
        return (int) (words[at] >> 1);
    }

    /// The share of the lighter one's weight that both have, from 0 to 100; -1 when one of them is empty.
    public int overlap(Content other) {
        int lighter = Math.min(weight, other.weight);
        return lighter == 0 ? -1 : 100 * Math.min(lighter, common(other)) / lighter;
    }

    /// Common weight as a share of all, from 0 to 100.
    public int likeness(Content other) {
        int common = common(other);
        int all = weight + other.weight - common;
        return all == 0 ? 0 : 100 * common / all;
    }

    private int common(Content other) {
        int sum = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            long mine = words[i] >> 1;
            long theirs = other.words[j] >> 1;
            if (mine == theirs) {
                sum += Math.min(weight(words[i]), weight(other.words[j]));
            }
            i += mine <= theirs ? 1 : 0;
            j += theirs <= mine ? 1 : 0;
        }
        return sum;
    }
}
