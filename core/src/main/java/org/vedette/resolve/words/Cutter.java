package org.vedette.resolve.words;

import org.vedette.resolve.words.Words.Kind;

/// Cuts text into the pieces that [Words] describes, left to right, in one pass.
final class Cutter {
    private final String text;
    private final int limit;
    private int at;

    Cutter(String text, int start, int limit) {
        this.text = text;
        this.at = start;
        this.limit = limit;
    }

    void into(Words words) {
        while (at < limit) {
            char c = text.charAt(at);
            int start = at;
            if (isBlank(c)) {
                at++;
            } else if (isDigit(at) || (c == '.' && isDigit(at + 1) && !afterWord())) {
                number();
                words.add(Kind.NUMBER, start, at);
            } else if (isLetter(at)) {
                word();
                words.add(Kind.WORD, start, at);
            } else if (isPossessive(at)) {
                at += 2;
                words.add(Kind.WORD, start, at);
            } else {
                at += Character.isHighSurrogate(c) && at + 1 < limit ? 2 : 1;
                words.add(Kind.MARK, start, at);
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' '
                || (c > 127
                        ? Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT
                        : Character.isWhitespace(c) || c < ' ');
    }

    private boolean afterWord() {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private boolean isDigit(int i) {
        return i < limit && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private boolean isLetter(int i) {
        if (i >= limit) {
            return false;
        }
        char c = text.charAt(i);
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : isForeignLetter(c);
    }

    private static boolean isForeignLetter(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void number() {
        at++;
        while (isDigit(at) || inNumber()) {
            at++;
        }
    }

    /// A point before a digit, or a mark that parts thousands.
    private boolean inNumber() {
        if (at >= limit || !isDigit(at + 1)) {
            return false;
        }
        char c = text.charAt(at);
        return c == '.' || (c == ',' ? startsGroup(',') : isThinBlank(c) && startsGroup(c));
    }

    /// Non-breaking and thin blanks part thousands; a common blank may as well part two numbers.
    private static boolean isThinBlank(char c) {
        return c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }

    /// Three digits follow, or two and another mark, as in India ("1,50,000").
    private boolean startsGroup(char mark) {
        int digits = 0;
        while (isDigit(at + 1 + digits)) {
            digits++;
        }
        int next = at + 1 + digits;
        return digits == 3 || (digits == 2 && next < limit && text.charAt(next) == mark && isDigit(next + 1));
    }

    private void word() {
        int start = at;
        while (isLetter(at) || joins(start)) {
            at++;
        }
    }

    private boolean joins(int start) {
        if (at >= limit) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '\'' || c == '’') {
            return isLetter(at + 1) && !isPossessive(at);
        }
        return c == '.' && isInitialism(start);
    }

    /// The points of "U.S." and "a.m.": behind single letters, one of them followed by another.
    private boolean isInitialism(int start) {
        boolean single = at - 1 == start || text.charAt(at - 2) == '.';
        boolean another = isLetter(at + 1) && at + 2 < limit && text.charAt(at + 2) == '.';
        return single && (another || at - 1 > start);
    }

    private boolean isPossessive(int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '’')
                && i + 1 < limit
                && (text.charAt(i + 1) | 32) == 's'
                && !isLetter(i + 2)
                && !isDigit(i + 2);
    }
}
