package org.vedette.read;

/// Follows the quotation marks of a paragraph from left to right and knows whether one stands open. Curly,
/// straight, angled and doubled marks are each followed by themselves; single marks count only where they
/// cannot be apostrophes.
final class Quotations {
    private final String text;
    private final int start;
    private final int end;
    private boolean straight;
    private boolean curly;
    private boolean low;
    private boolean angled;
    private boolean backticks;
    private boolean singleCurly;
    private boolean singleStraight;
    /// The next place where a straight single quotation could end; -1 before the first search.
    private int singleEnd = -1;

    Quotations(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    boolean open() {
        return straight || curly || low || angled || backticks || singleCurly || singleStraight;
    }

    boolean straightOpen() {
        return straight;
    }

    /// Whether a low mark stands open, so that “ closes it.
    boolean lowOpen() {
        return low;
    }

    /// Takes up a quotation of the paragraph before if this one begins with the mark that opens it again.
    ///
    /// @return whether it does
    boolean resume(char mark) {
        straight = mark == '"';
        curly = mark == '“';
        angled = mark == '«';
        low = mark == '„';
        singleCurly = mark == '‘';
        return open();
    }

    /// Takes note of the character at `at`; to be called for every character, in order.
    void see(int at) {
        switch (text.charAt(at)) {
            case '"' -> straight = straightAfter(at);
            case '“' -> {
                curly = !low;
                low = false;
            }
            case '”' -> {
                curly = false;
                low = false;
            }
            case '„' -> low = true;
            case '«' -> angled = true;
            case '»' -> angled = false;
            case '`' -> backticks |= next(at) == '`';
            case '‘' -> singleCurly = true;
            case '’' -> singleCurly &= Character.isLetterOrDigit(next(at));
            case '\'' -> apostrophe(at);
            default -> {}
        }
    }

    private boolean straightAfter(int at) {
        char before = before(at);
        if (isGap(before) || isGap(next(at))) {
            boolean opens = isGap(before) && (!isGap(next(at)) || !straight);
            boolean inches = !straight && Character.isDigit(before);
            return opens && !inches;
        }
        return !straight && !Character.isDigit(before);
    }

    private void apostrophe(int at) {
        if (next(at) == '\'') {
            backticks = false;
        } else if (singleStraight) {
            singleStraight = Character.isLetterOrDigit(next(at));
        } else if (isGap(before(at)) && Letters.isUpper(next(at))) {
            singleStraight = singleEnd(at) < end;
        }
    }

    /// Where behind `at` a straight single mark follows a stop or comma and stands before a gap; `end` if
    /// nowhere.
    private int singleEnd(int at) {
        if (singleEnd <= at) {
            singleEnd = at + 1;
            while (singleEnd < end && !couldEndSingle(singleEnd)) {
                singleEnd++;
            }
        }
        return singleEnd;
    }

    private boolean couldEndSingle(int at) {
        return text.charAt(at) == '\'' && ".,!?…".indexOf(before(at)) >= 0 && isGap(next(at));
    }

    private char before(int at) {
        return at > start ? text.charAt(at - 1) : ' ';
    }

    private char next(int at) {
        return at + 1 < end ? text.charAt(at + 1) : ' ';
    }

    private static boolean isGap(char unit) {
        return Letters.isBlank(unit) || "([—–-".indexOf(unit) >= 0;
    }
}
