package org.vedette.knowledge.names;

import java.util.Arrays;
import org.vedette.model.text.Span;

/// A stretch of text as folded words: what the register compares. Hyphens part words, apostrophes inside a word vanish
/// ("Sana'a"), a possessive becomes a mark on its word, points of abbreviations vanish ("U.S."), other marks stand as
/// words of their own. Offsets are those of the text.
public final class Words {
    /// Begins with a capital.
    public static final int UPPER = 1;
    /// Two letters or digits at least, and all its letters capitals.
    public static final int CAPS = 2;
    /// A capital inside, and small letters too: "LeT".
    public static final int INNER = 4;
    /// Followed by a possessive.
    public static final int POSSESSIVE = 8;
    /// Tied to the next word by a hyphen.
    public static final int HYPHEN = 16;
    /// No word, but a mark.
    public static final int MARK = 32;

    private final String text;
    private int[] numbers;
    private int[] starts;
    private int[] ends;
    private byte[] marks;
    private int size;

    /// @param room for how many words at first
    Words(String text, int room) {
        this.text = text;
        this.numbers = new int[room];
        this.starts = new int[room];
        this.ends = new int[room];
        this.marks = new byte[room];
    }

    /// The words of `text` inside `where`.
    public static Words of(String text, Span where, WordNumbers vocabulary) {
        return new WordScanner(text, where, vocabulary).words();
    }

    /// While it is being read: one word more.
    void add(int from, int to, int number, int mark) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            marks = Arrays.copyOf(marks, 2 * size);
        }
        numbers[size] = number;
        starts[size] = from;
        ends[size] = to;
        marks[size] = (byte) mark;
        size++;
    }

    /// How many words there are.
    public int size() {
        return size;
    }

    /// The number of a word in the vocabulary, or [Vocabulary#UNKNOWN].
    public int number(int word) {
        return numbers[word];
    }

    /// Whether a word bears a mark, one of the constants of this class.
    public boolean is(int word, int mark) {
        return (marks[word] & mark) != 0;
    }

    /// From the beginning of one word to the end of another, possessives left out.
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    int endOf(int word) {
        return ends[word];
    }

    /// A word as it is written.
    public String written(int word) {
        return text.substring(starts[word], ends[word]);
    }

    /// The text from one word to another, both included, possessives left out.
    public String text(int first, int last) {
        return text.substring(starts[first], ends[last]);
    }

    /// A word as it is compared.
    public String folded(int word) {
        char[] into = new char[2 * (ends[word] - starts[word])];
        int end = 0;
        for (int i = starts[word]; i < ends[word]; i++) {
            char c = text.charAt(i);
            end = WordScanner.isWord(c) ? Folding.fold(c, into, end) : end;
        }
        return String.valueOf(into, 0, end);
    }
}
