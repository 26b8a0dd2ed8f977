package org.vedette.knowledge.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers for folded words. Spellings of one word ("defence", "defense") share a number. Looking up makes no objects,
/// since it is done for every word of the news.
public final class Vocabulary implements WordNumbers {
    /// The number of every word that is not known.
    public static final int UNKNOWN = -1;

    private final String[] words;
    private final int[] hashes;
    private final int[] numbers;
    private final int mask;

    private Vocabulary(Map<String, Integer> numbered) {
        int capacity = Integer.highestOneBit(Math.max(16, numbered.size() * 2)) * 2;
        this.words = new String[capacity];
        this.hashes = new int[capacity];
        this.numbers = new int[capacity];
        this.mask = capacity - 1;
        numbered.forEach(this::put);
    }

    private void put(String word, int number) {
        int slot = spread(word.hashCode()) & mask;
        while (words[slot] != null) {
            slot = (slot + 1) & mask;
        }
        words[slot] = word;
        hashes[slot] = word.hashCode();
        numbers[slot] = number;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }

    @Override
    public int number(char[] folded, int length, int hash) {
        int slot = spread(hash) & mask;
        while (words[slot] != null) {
            if (hashes[slot] == hash && same(words[slot], folded, length)) {
                return numbers[slot];
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }

    private static boolean same(String word, char[] folded, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != folded[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int number(String word) {
        String folded = Folding.fold(word);
        return number(folded.toCharArray(), folded.length(), folded.hashCode());
    }

    /// Gathers words: every word that is asked for gets a number. The order of its maps reaches no result.
    public static final class Builder implements WordNumbers {
        private final Map<String, String> spellings = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        /// From now on `spelling` counts as `word`. To be told before either is asked for.
        public void spelling(String word, String spelling) {
            spellings.put(spelling, word);
        }

        @Override
        public int number(char[] folded, int length, int hash) {
            return add(String.valueOf(folded, 0, length));
        }

        @Override
        public int number(String word) {
            return add(Folding.fold(word));
        }

        /// "organisation" is numbered as "organization", whichever a table uses.
        private int add(String folded) {
            String american = folded.contains("isation") ? folded.replace("isation", "ization") : folded;
            String word = spellings.getOrDefault(folded, american);
            Integer known = numbers.putIfAbsent(word, words.size());
            if (known != null) {
                return known;
            }
            words.add(word);
            return words.size() - 1;
        }

        /// The word that stands for all its spellings.
        public String word(int number) {
            return words.get(number);
        }

        public Vocabulary build() {
            var all = new HashMap<>(numbers);
            spellings.forEach((spelling, word) -> {
                Integer number = numbers.get(word);
                if (number != null) {
                    all.put(spelling, number);
                }
            });
            numbers.forEach((word, number) -> {
                if (word.contains("ization")) {
                    all.putIfAbsent(word.replace("ization", "isation"), number);
                }
            });
            return new Vocabulary(all);
        }
    }
}
