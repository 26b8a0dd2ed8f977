package org.vedette.read;

/// What single characters are to a reader. A blank is whatever the [Tokenizer] passes over: white space of
/// any width, marks of direction, joiners and control characters.
final class Letters {
    private Letters() {}

    static boolean isBlank(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint <= ' ' || codePoint == 0x7F;
        }
        if (Character.isLetterOrDigit(codePoint)) {
            return false;
        }
        int type = Character.getType(codePoint);
        return Character.isSpaceChar(codePoint) || type == Character.FORMAT || type == Character.CONTROL;
    }

    /// Whether the character belongs to a word by itself: letters, digits and the marks that stand on
    /// letters.
    static boolean isWord(int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            return true;
        }
        if (codePoint < 0x80) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isUpper(int codePoint) {
        return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
    }

    static boolean isLineEnd(char unit) {
        return (unit >= '\n' && unit <= '\r') || unit == '\u0085' || unit == '\u2028' || unit == '\u2029';
    }

    static boolean isOpeningMark(char unit) {
        return "\"“‘«„(['`".indexOf(unit) >= 0;
    }

    static boolean isDash(char unit) {
        return unit == '-' || unit == '—' || unit == '–' || unit == '―';
    }

    /// The first place in `[from, to)` that is no blank, or `to`.
    static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to) {
            int codePoint = text.codePointAt(at);
            if (!isBlank(codePoint)) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return to;
    }

    /// The end of `[from, to)` without the blanks before it.
    static int trimEnd(String text, int from, int to) {
        int at = to;
        while (at > from) {
            int codePoint = text.codePointBefore(at);
            if (!isBlank(codePoint)) {
                return at;
            }
            at -= Character.charCount(codePoint);
        }
        return from;
    }

    /// The end of the word that begins at `from`: letters, digits, and points, apostrophes and hyphens
    /// between them.
    static int wordEnd(String text, int from, int to) {
        int at = from;
        while (at < to) {
            char unit = text.charAt(at);
            boolean joins = (unit == '.' || unit == '\'' || unit == '’' || unit == '-')
                    && at + 1 < to
                    && Character.isLetterOrDigit(text.charAt(at + 1));
            if (!joins && !Character.isLetterOrDigit(unit) && !Character.isSurrogate(unit)) {
                break;
            }
            at++;
        }
        return at;
    }

    /// Whether `[from, to)` has letters and none of them is small.
    static boolean isAllCapitals(String text, int from, int to) {
        boolean letters = false;
        for (int at = from; at < to; at++) {
            char unit = text.charAt(at);
            if (Character.isLowerCase(unit)) {
                return false;
            }
            letters |= Character.isUpperCase(unit);
        }
        return letters;
    }

    static boolean isAllDigits(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isDigit(text.charAt(at))) {
                return false;
            }
        }
        return to > from;
    }
}
