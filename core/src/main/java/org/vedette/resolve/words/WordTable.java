package org.vedette.resolve.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vedette.model.text.Span;

/// A fixed table of phrases, found in [Words] without making a string. A phrase with a capital in it is
/// matched letter for letter ("US", "ALL"), any other in whatever case. Where several phrases fit, the
/// longest is given.
public final class WordTable<E> {
    /// A phrase of the table, as the pieces it consists of.
    public record Phrase<E>(List<String> pieces, boolean cased, E value) {
        /// In pieces, from 1.
        public int length() {
            return pieces.size();
        }
    }

    private final List<List<Phrase<E>>> slots;
    private final int[] folds;
    private final int mask;

    /// @throws IllegalArgumentException if a phrase has no word, number or mark in it
    public WordTable(Map<String, E> phrases) {
        int room = Integer.highestOneBit(Math.max(2, phrases.size())) * 4;
        mask = room - 1;
        folds = new int[room];
        slots = new ArrayList<>(room);
        for (int i = 0; i < room; i++) {
            slots.add(List.of());
        }
        phrases.forEach(this::put);
    }

    private void put(String phrase, E value) {
        var words = Words.of(phrase, new Span(0, phrase.length()));
        if (words.size() == 0) {
            throw new IllegalArgumentException("no word in phrase «" + phrase + "»");
        }
        var pieces = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            pieces.add(words.span(i, i + 1).in(phrase));
        }
        boolean cased = phrase.chars().anyMatch(Character::isUpperCase);
        int slot = slot(words.fold(0));
        folds[slot] = words.fold(0);
        var bucket = new ArrayList<>(slots.get(slot));
        bucket.add(new Phrase<>(List.copyOf(pieces), cased, value));
        bucket.sort(
                Comparator.<Phrase<E>>comparingInt(known -> -known.length()).thenComparing(known -> !known.cased()));
        slots.set(slot, List.copyOf(bucket));
    }

    /// The slot of the phrases whose first piece has this fold, or the empty one where they would be.
    private int slot(int fold) {
        int slot = (fold ^ (fold >>> 15)) & mask;
        while (folds[slot] != fold && folds[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /// The longest phrase that begins at `at`, or null.
    public @Nullable Phrase<E> at(Words words, int at) {
        if (words.kind(at) == Words.Kind.END || words.isNumber(at)) {
            return null;
        }
        int slot = slot(words.fold(at));
        return folds[slot] == 0 ? null : longest(words, at, slots.get(slot));
    }

    private static <E> @Nullable Phrase<E> longest(Words words, int at, List<Phrase<E>> bucket) {
        for (int i = 0; i < bucket.size(); i++) {
            if (fits(words, at, bucket.get(i))) {
                return bucket.get(i);
            }
        }
        return null;
    }

    /// What the table holds for the longest phrase at `at`, or null.
    public @Nullable E value(Words words, int at) {
        Phrase<E> phrase = at(words, at);
        return phrase == null ? null : phrase.value();
    }

    private static boolean fits(Words words, int at, Phrase<?> phrase) {
        List<String> pieces = phrase.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            if (phrase.cased() ? !words.isExactly(at + i, piece) : !words.is(at + i, piece)) {
                return false;
            }
        }
        return true;
    }
}
