package org.vedette.resolve.words;

import java.util.Arrays;
import java.util.Locale;
import org.vedette.model.text.Span;

/// The words, numbers and marks of a stretch of text, cut once and asked often. Positions run from 0 to
/// [#size()]; every question may be asked of a position outside, which holds nothing ([Kind#END]).
///
/// A word is a run of letters, with the apostrophes and the points of initials inside it ("O'Neill",
/// "U.S.", "a.m."). A number is a run of the digits 0 to 9 with its commas and its decimal point. Where
/// letters and digits touch ("50km", "T72") there are two pieces, and [#joined] tells that they touch. The
/// "'s" of a possessive is a word.
public final class Words {
    /// What a piece is.
    public enum Kind {
        WORD,
        NUMBER,
        MARK,
        END
    }

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] folds = new int[64];
    private Kind[] kinds = new Kind[64];
    private int size;

    private Words(String text) {
        this.text = text;
    }

    /// The pieces of `text` inside `where`; offsets are those of `text`.
    public static Words of(String text, Span where) {
        var words = new Words(text);
        new Cutter(text, where.start(), Math.min(where.end(), text.length())).into(words);
        return words;
    }

    void add(Kind kind, int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            folds = Arrays.copyOf(folds, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        folds[size++] = kind == Kind.NUMBER ? 0 : fold(start, end);
    }

    private int fold(int start, int end) {
        int fold = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            fold = 31 * fold + (c < 128 ? c | (c >= 'A' && c <= 'Z' ? 32 : 0) : Character.toLowerCase(c));
        }
        return fold == 0 ? 1 : fold;
    }

    public int size() {
        return size;
    }

    public String text() {
        return text;
    }

    public Kind kind(int at) {
        return at < 0 || at >= size ? Kind.END : kinds[at];
    }

    public boolean isWord(int at) {
        return kind(at) == Kind.WORD;
    }

    public boolean isNumber(int at) {
        return kind(at) == Kind.NUMBER;
    }

    /// Where the piece begins in the text; the end of the last piece for a position behind it.
    public int start(int at) {
        return at < size ? starts[at] : end(size - 1);
    }

    /// Where the piece ends in the text.
    public int end(int at) {
        return at < 0 ? 0 : ends[Math.min(at, size - 1)];
    }

    public int length(int at) {
        return kind(at) == Kind.END ? 0 : ends[at] - starts[at];
    }

    /// From the start of one piece to the end of the piece before `next`.
    public Span span(int from, int next) {
        return new Span(starts[from], ends[next - 1]);
    }

    /// A number that depends on the letters of the piece, not on their case.
    int fold(int at) {
        return folds[at];
    }

    /// Whether the piece is this word, in any case.
    public boolean is(int at, String word) {
        return kind(at) != Kind.END
                && ends[at] - starts[at] == word.length()
                && text.regionMatches(true, starts[at], word, 0, word.length());
    }

    /// Whether the piece is one of these words, in any case.
    public boolean isOneOf(int at, String... words) {
        for (String word : words) {
            if (is(at, word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the piece is this word, letter for letter.
    public boolean isExactly(int at, String word) {
        return is(at, word) && text.startsWith(word, starts[at]);
    }

    /// Whether the piece is this one mark.
    public boolean isMark(int at, char mark) {
        return kind(at) == Kind.MARK && text.charAt(starts[at]) == mark;
    }

    /// Whether the piece touches the one before it.
    public boolean joined(int at) {
        return at > 0 && at < size && starts[at] == ends[at - 1];
    }

    /// A hyphen or dash that touches the pieces on both sides.
    public boolean isHyphen(int at) {
        return isDash(at) && joined(at) && joined(at + 1);
    }

    /// A hyphen, dash or minus sign, whatever stands around it.
    public boolean isDash(int at) {
        return kind(at) == Kind.MARK && "-\u2010\u2011\u2012\u2013\u2014\u2212".indexOf(first(at)) >= 0;
    }

    /// Whether the piece is a word that begins with a capital.
    public boolean isCapital(int at) {
        return isWord(at) && Character.isUpperCase(first(at));
    }

    /// Whether the piece is a word with a capital in it, as names of goods may be written.
    public boolean hasCapital(int at) {
        return isCapital(at) || hasInnerCapital(at);
    }

    /// Whether the second letter of the piece is a capital ("US", "eBay").
    public boolean hasInnerCapital(int at) {
        return isWord(at) && length(at) > 1 && Character.isUpperCase(text.charAt(starts[at] + 1));
    }

    /// The first character of the piece.
    public char first(int at) {
        return kind(at) == Kind.END ? '\0' : text.charAt(starts[at]);
    }

    /// The last character of the piece, in lower case.
    public char last(int at) {
        return kind(at) == Kind.END ? '\0' : Character.toLowerCase(text.charAt(ends[at] - 1));
    }

    /// Whether the piece ends so, in any case.
    public boolean endsWith(int at, String ending) {
        int from = end(at) - ending.length();
        return kind(at) != Kind.END && from >= starts[at] && text.regionMatches(true, from, ending, 0, ending.length());
    }

    /// The piece in lower case.
    public String lower(int at) {
        return text.substring(starts[at], ends[at]).toLowerCase(Locale.ROOT);
    }

    /// The whole number that the piece writes in digits alone, or -1 ("1,500", "2.5" and words are none).
    public int whole(int at) {
        if (!isNumber(at) || length(at) > 9) {
            return -1;
        }
        int value = 0;
        for (int i = starts[at]; i < ends[at]; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    /// The value of a number piece; NaN when it is none that can be read ("1.2.3").
    public double value(int at) {
        var digits = new StringBuilder(length(at));
        int points = 0;
        for (int i = starts[at]; i < ends[at]; i++) {
            char c = text.charAt(i);
            points += c == '.' ? 1 : 0;
            if (c == '.' || (c >= '0' && c <= '9')) {
                digits.append(c);
            }
        }
        return points > 1 ? Double.NaN : Double.parseDouble(digits.toString());
    }
}
