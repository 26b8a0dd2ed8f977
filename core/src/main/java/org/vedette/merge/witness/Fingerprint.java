package org.vedette.merge.witness;

import java.util.Arrays;
import java.util.List;
import org.vedette.knowledge.names.Folding;

/// What tells copies of a passage: its shingles of three words, its content, and a MinHash of the content (Broder 1997)
/// by whose bands copies are found without comparing all with all.
public final class Fingerprint {
    /// With bands of three rows two passages that share half their content meet in at least one with 96 in 100.
    public static final int BANDS = 24;

    private static final int ROWS = 3;
    private static final int SHINGLE = 3;
    private static final int LEAST = 6;
    private static final int SAME_SHINGLES = 50;
    private static final int SAME_CONTENT = 60;

    private final int[] shingles;
    private final Content content;
    private final int[] bands;

    private Fingerprint(int[] shingles, Content content) {
        this.shingles = shingles;
        this.content = content;
        this.bands = bands(content);
    }

    public static Fingerprint of(String passage) {
        return new Fingerprint(shingles(passage), Content.of(passage, List.of()));
    }

    /// The hash of a band: passages that have one in common may be copies.
    public int band(int number) {
        return bands[number];
    }

    /// Whether there are words enough to tell a copy.
    public boolean tells() {
        return content.size() >= LEAST;
    }

    /// Whether one passage is a copy of the other, word for word or rewritten.
    public boolean copies(Fingerprint other) {
        return isSameText(other) || (tells() && other.tells() && content.likeness(other.content) >= SAME_CONTENT);
    }

    /// Whether most runs of three words of the shorter passage are in the longer.
    public boolean isSameText(Fingerprint other) {
        int shorter = Math.min(shingles.length, other.shingles.length);
        return tells()
                && other.tells()
                && shorter >= LEAST
                && 100 * common(shingles, other.shingles) / shorter >= SAME_SHINGLES;
    }

    private static int common(int[] one, int[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int mine = one[i];
            int theirs = other[j];
            common += mine == theirs ? 1 : 0;
            i += mine <= theirs ? 1 : 0;
            j += theirs <= mine ? 1 : 0;
        }
        return common;
    }

    private static int[] shingles(String passage) {
        int[] words = wordHashes(Folding.fold(passage));
        var shingles = new int[Math.max(0, words.length - SHINGLE + 1)];
        for (int i = 0; i < shingles.length; i++) {
            int hash = 0;
            for (int word = i; word < i + SHINGLE; word++) {
                hash = 31 * hash + mixed(words[word]);
            }
            shingles[i] = hash;
        }
        Arrays.sort(shingles);
        return distinct(shingles);
    }

    private static int[] wordHashes(String folded) {
        var hashes = new int[folded.length() / 2 + 1];
        int count = 0;
        int hash = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
                hash = 31 * hash + folded.charAt(i);
            } else if (hash != 0) {
                hashes[count++] = hash;
                hash = 0;
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    private static int[] distinct(int[] sorted) {
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private static int[] bands(Content content) {
        var bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            int hash = 0;
            for (int row = 0; row < ROWS; row++) {
                hash = 31 * hash + least(content, band * ROWS + row);
            }
            bands[band] = hash;
        }
        return bands;
    }

    /// The least hash of the words under one of many hash functions.
    private static int least(Content content, int function) {
        int least = Integer.MAX_VALUE;
        int seed = mixed(function + 1);
        for (int word = 0; word < content.size(); word++) {
            least = Math.min(least, mixed(content.hash(word) ^ seed));
        }
        return least;
    }

    private static int mixed(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }
}
