package org.vedette.knowledge.names;

import java.util.List;
import org.vedette.model.text.Span;

/// Takes a text apart into words, folding each letter as it goes and making no objects on the way.
final class WordScanner {
    private static final int LONGEST = 60;
    private static final List<String> SHORTENED = List.of(
            "st", "gen", "dr", "mr", "mrs", "ms", "sen", "rep", "gov", "lt", "col", "maj", "capt", "sgt", "adm", "prof",
            "rev", "hon", "no", "jr", "sr", "brig", "cmdr", "fr", "mt", "ft");
    private static final List<String> ARTICLES = List.of("as", "ash", "an", "ar", "ad", "at", "az", "es", "el");

    private final String text;
    private final int limit;
    private final WordNumbers vocabulary;
    private final char[] folded = new char[2 * LONGEST + 2];
    private final Words words;

    private int at;
    private int length;
    private int hash;
    private int letters;
    private int capitals;
    private int digits;
    private boolean points;
    private boolean possessive;
    private int end;

    WordScanner(String text, Span where, WordNumbers vocabulary) {
        this.text = text;
        this.limit = Math.min(where.end(), text.length());
        this.vocabulary = vocabulary;
        this.words = new Words(text, where.length() / 4 + 8);
        this.at = where.start();
    }

    Words words() {
        while (at < limit) {
            char c = text.charAt(at);
            if (isWord(c)) {
                word();
            } else {
                if (!isSilent(c)) {
                    mark(c);
                }
                at++;
            }
        }
        return words;
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
        int mark =
                shape(text.charAt(start)) | (possessive ? Words.POSSESSIVE : 0) | (hyphenFollows() ? Words.HYPHEN : 0);
        words.add(start, end, numberOf(mark), mark);
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
        possessive = letterFollows || (length > 0 && folded[length - 1] == 's');
        end = at;
        at += letterFollows ? 2 : 1;
    }

    private boolean isLastS(int index) {
        char s = text.charAt(index);
        return (s == 's' || s == 'S') && (index + 1 >= limit || !isWord(text.charAt(index + 1)));
    }

    /// A point after a single letter goes on when another single letter follows: "U.S.", "D.C". The last
    /// point belongs to the word.
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
            possessiveAfterPoint();
        }
    }

    private void possessiveAfterPoint() {
        if (points && at + 1 < limit && isApostrophe(text.charAt(at)) && isLastS(at + 1)) {
            possessive = true;
            at += 2;
        }
    }

    private int shape(char first) {
        int shape = Character.isUpperCase(first) ? Words.UPPER : 0;
        if (letters > 0 && letters + digits > 1 && capitals == letters) {
            return shape | Words.UPPER | Words.CAPS;
        }
        return capitals > 1 || (capitals == 1 && shape == 0) ? shape | Words.UPPER | Words.INNER : shape;
    }

    private boolean hyphenFollows() {
        return !possessive && at + 1 < limit && isHyphen(text.charAt(at)) && isWord(text.charAt(at + 1));
    }

    private int numberOf(int mark) {
        if (length >= LONGEST) {
            return Vocabulary.UNKNOWN;
        }
        boolean article = (mark & Words.HYPHEN) != 0
                && length <= 3
                && Character.isUpperCase(text.charAt(at + 1))
                && ARTICLES.contains(String.valueOf(folded, 0, length));
        return article ? vocabulary.number("al") : vocabulary.number(folded, length, hash);
    }

    /// A full stop is no mark after a single letter or a shortened title, and "&" stands for "and".
    private void mark(char c) {
        int before = words.size() - 1;
        if (c == '.' && before >= 0 && words.endOf(before) == at && isShortened(before)) {
            return;
        }
        String word = c == '&' ? "and" : String.valueOf(c);
        words.add(at, at + 1, vocabulary.number(word), c == '&' ? 0 : Words.MARK);
    }

    private boolean isShortened(int word) {
        String folded = words.folded(word);
        return (folded.length() == 1 && Character.isLetter(folded.charAt(0))) || SHORTENED.contains(folded);
    }

    private boolean isDigit(int index) {
        return index < limit && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /// Whether it is part of a word; marks that sit on letters are.
    static boolean isWord(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
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
}
