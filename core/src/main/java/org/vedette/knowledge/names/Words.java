package org.vedette.knowledge.names;

import java.util.Arrays;
import java.util.List;
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

    private static final int LONGEST = 60;
    private static final List<String> SHORTENED = List.of(
            "st", "gen", "dr", "mr", "mrs", "ms", "sen", "rep", "gov", "lt", "col", "maj", "capt", "sgt", "adm", "prof",
            "rev", "hon", "no", "jr", "sr", "brig", "cmdr", "fr", "mt", "ft");
    private static final List<String> ARTICLES = List.of("as", "ash", "an", "ar", "ad", "at", "az", "es", "el");

    private final String text;
    private final int limit;
    private final WordNumbers vocabulary;
    private final char[] folded = new char[2 * LONGEST + 2];
    private int[] numbers;
    private int[] starts;
    private int[] ends;
    private byte[] marks;
    private int size;

    private int at;
    private int length;
    private int hash;
    private int letters;
    private int capitals;
    private int digits;
    private boolean points;
    private boolean possessive;
    private int end;

    private Words(String text, Span where, WordNumbers vocabulary) {
        this.text = text;
        this.limit = Math.min(where.end(), text.length());
        this.vocabulary = vocabulary;
        int room = where.length() / 4 + 8;
        this.numbers = new int[room];
        this.starts = new int[room];
        this.ends = new int[room];
        this.marks = new byte[room];
        this.at = where.start();
    }

    /// The words of `text` inside `where`.
    public static Words of(String text, Span where, WordNumbers vocabulary) {
        var words = new Words(text, where, vocabulary);
        words.read();
        return words;
    }

    private void read() {
        while (at < limit) {
            char c = text.charAt(at);
            if (c == ' ') {
                at++;
            } else if (isWord(c)) {
                word();
            } else {
                if (!isSilent(c)) {
                    mark(c);
                }
                at++;
            }
        }
    }

    private void word() {
        int start = at;
        length = 0;
        hash = 0;
        letters = 0;
        capitals = 0;
        digits = 0;
        points = false;
        possessive = false;
        end = -1;
        while (at < limit && end < 0) {
            step(start);
        }
        if (end < 0) {
            end = at;
        }
        int mark = shape(text.charAt(start)) | (possessive ? POSSESSIVE : 0) | (hyphenFollows() ? HYPHEN : 0);
        add(start, end, numberOf(mark), mark);
    }

    private void step(int start) {
        char c = text.charAt(at);
        if (isWord(c)) {
            take(c);
        } else if (isApostrophe(c)) {
            apostrophe();
        } else if ((c == '.' || c == ',') && digits > 0 && isDigit(at - 1) && isDigit(at + 1)) {
            at++;
        } else if (c == '.' && letters == length && (points || length == 1)) {
            point(start);
        } else {
            end = at;
        }
    }

    private void take(char c) {
        at++;
        if (length >= LONGEST) {
            return;
        }
        if (c >= 'a' && c <= 'z') {
            letters++;
            put(c);
        } else if (c >= 'A' && c <= 'Z') {
            letters++;
            capitals++;
            put((char) (c + ('a' - 'A')));
        } else if (c >= '0' && c <= '9') {
            digits++;
            put(c);
        } else {
            takeOther(c);
        }
    }

    private void put(char letter) {
        folded[length++] = letter;
        hash = 31 * hash + letter;
    }

    private void takeOther(char c) {
        int before = length;
        length = Folding.fold(c, folded, length);
        for (int i = before; i < length; i++) {
            hash = 31 * hash + folded[i];
        }
        if (Character.isLetter(c)) {
            letters++;
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
    }

    /// Inside a word it vanishes; before a last s, or after one, it is a possessive.
    private void apostrophe() {
        boolean letterFollows = at + 1 < limit && isWord(text.charAt(at + 1));
        if (letterFollows && !isLastS(at + 1)) {
            at++;
            return;
        }
        possessive = letterFollows || length > 0 && folded[length - 1] == 's';
        end = at;
        at += letterFollows ? 2 : 1;
    }

    private boolean isLastS(int index) {
        char s = text.charAt(index);
        return (s == 's' || s == 'S') && (index + 1 >= limit || !isWord(text.charAt(index + 1)));
    }

    /// A point after a single letter goes on when another single letter follows: "U.S.", "D.C".
    private void point(int start) {
        boolean single = at + 1 < limit
                && Character.isLetter(text.charAt(at + 1))
                && (at + 2 >= limit || !isWord(text.charAt(at + 2)));
        if (single && at > start) {
            points = true;
            at++;
        } else {
            at += points ? 1 : 0;
            end = at;
        }
    }

    private int shape(char first) {
        int shape = Character.isUpperCase(first) ? UPPER : 0;
        if (letters > 0 && letters + digits > 1 && capitals == letters) {
            return shape | UPPER | CAPS;
        }
        return capitals > 1 || capitals == 1 && shape == 0 ? shape | UPPER | INNER : shape;
    }

    private boolean hyphenFollows() {
        return !possessive && at + 1 < limit && isHyphen(text.charAt(at)) && isWord(text.charAt(at + 1));
    }

    private int numberOf(int mark) {
        if (length >= LONGEST) {
            return Vocabulary.UNKNOWN;
        }
        boolean article = (mark & HYPHEN) != 0
                && length <= 3
                && Character.isUpperCase(text.charAt(at + 1))
                && ARTICLES.contains(String.valueOf(folded, 0, length));
        return article ? vocabulary.number("al") : vocabulary.number(folded, length, hash);
    }

    /// A full stop is no mark after a single letter or a shortened title, and "&" stands for "and".
    private void mark(char c) {
        if (c == '.' && size > 0 && ends[size - 1] == at && isShortened(size - 1)) {
            return;
        }
        String word = c == '&' ? "and" : String.valueOf(c);
        add(at, at + 1, vocabulary.number(word), c == '&' ? 0 : MARK);
    }

    private boolean isShortened(int word) {
        int size = ends[word] - starts[word];
        return size == 1 || size <= 4 && SHORTENED.contains(folded(word));
    }

    private void add(int from, int to, int number, int mark) {
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

    private boolean isDigit(int index) {
        return index < limit && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static boolean isWord(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /// What parts words and is no word itself.
    private static boolean isSilent(char c) {
        return c == ' '
                || isHyphen(c)
                || isApostrophe(c)
                || c == '"'
                || c == '“'
                || c == '”'
                || c == '«'
                || c == '»'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.FORMAT;
    }

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
            end = isWord(c) ? Folding.fold(c, into, end) : end;
        }
        return String.valueOf(into, 0, end);
    }
}
