package org.vedette.read;

/// Finds the mark at the head of a list item: a bullet, or a number or letter with a point or bracket.
final class ItemMarks {
    private static final String BULLETS = "-*•–—·▪●■◦‣+";
    private static final int LONGEST_NUMBER = 5;
    private static final int MOST_DIGITS = 3;

    private ItemMarks() {}

    /// The end of the mark and the blanks behind it, or `start` when the line is no item.
    static int end(String text, int start, int end) {
        char first = text.charAt(start);
        if (BULLETS.indexOf(first) >= 0) {
            return blankBehind(text, start, start + 1, end);
        }
        return first == '(' ? bracketed(text, start, end) : numbered(text, start, end);
    }

    /// "(a) ", "(12) ".
    private static int bracketed(String text, int start, int end) {
        int number = numberEnd(text, start + 1, end);
        boolean closed = number > start + 1 && number < end && text.charAt(number) == ')';
        return closed ? blankBehind(text, start, number + 1, end) : start;
    }

    /// "1. ", "1) ", "a) ", "iv. "; a single letter with a point is an initial, four digits are a year.
    private static int numbered(String text, int start, int end) {
        int number = numberEnd(text, start, end);
        boolean year = number - start > MOST_DIGITS && Letters.isAllDigits(text, start, number);
        if (number == start || number == end || year) {
            return start;
        }
        char mark = text.charAt(number);
        boolean initial = Character.isLetter(text.charAt(start)) && number == start + 1;
        if (mark == ')' || (mark == '.' && !initial)) {
            return blankBehind(text, start, number + 1, end);
        }
        return start;
    }

    /// Whether the mark is a number, so that the line may be a numbered heading.
    static boolean isNumber(String text, Line line) {
        return line.mark() > line.start() && BULLETS.indexOf(text.charAt(line.start())) < 0;
    }

    private static int blankBehind(String text, int start, int mark, int end) {
        int next = Letters.skipBlanks(text, mark, end);
        return next > mark && next < end ? next : start;
    }

    private static boolean isDigitOrInnerPoint(String text, int start, int at, int end) {
        char unit = text.charAt(at);
        boolean inner = unit == '.' && at > start && at + 1 < end && Character.isDigit(text.charAt(at + 1));
        return inner || Character.isDigit(unit);
    }

    /// The end of "12", "2.1", "iv" or "a" at `start`.
    private static int numberEnd(String text, int start, int end) {
        int at = start;
        while (at < end && at - start < LONGEST_NUMBER && isDigitOrInnerPoint(text, start, at, end)) {
            at++;
        }
        if (at > start) {
            return at;
        }
        while (at < end && at - start < 4 && "ivxIVX".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean letter = at == start && at < end && Character.isLetter(text.charAt(at));
        return letter ? at + 1 : at;
    }
}
