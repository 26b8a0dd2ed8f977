package org.vedette.cli.console;

/// Words from outside made harmless for a terminal: no control marks that could move the cursor, change colours or turn
/// the direction of writing.
public final class Plain {
    private static final int LONGEST_LINE = 400;
    private static final char STANDS_IN = '\uFFFD';

    private Plain() {}

    /// The words on one line: every run of blanks and line ends is one blank.
    public static String words(String words) {
        var out = new StringBuilder(words.length());
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            boolean blankHere = Character.isWhitespace(unit) || Character.isSpaceChar(unit);
            if (!blankHere) {
                out.append(steers(unit) ? STANDS_IN : unit);
            } else if (!blank) {
                out.append(' ');
            }
            blank = blankHere;
        }
        return out.toString();
    }

    /// The words on one line of bounded length.
    public static String oneLine(String words) {
        String line = words(words);
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + " ...";
    }

    /// Whether a mark steers the terminal: controls, and the marks that turn the direction of writing.
    private static boolean steers(char unit) {
        return Character.isISOControl(unit)
                || (unit >= '\u202A' && unit <= '\u202E')
                || (unit >= '\u2066' && unit <= '\u2069')
                || unit == '\u200E'
                || unit == '\u200F'
                || unit == '\u061C';
    }
}
