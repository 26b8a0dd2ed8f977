package org.vedette.cli.show;

import java.util.ArrayList;
import java.util.List;

/// Lines for a person, broken at blanks so that they fit the width.
final class Page {
    /// A blank at which no line is broken.
    static final char UNBROKEN = '\u00A0';

    private static final String INDENT = "   ";

    private final int width;
    private final int labels;
    private final Paint paint;
    private final List<String> lines = new ArrayList<>();

    /// @param width in columns
    /// @param labels how wide the column of labels is
    Page(int width, int labels, Paint paint) {
        this.width = width;
        this.labels = labels;
        this.paint = paint;
    }

    /// Words from the left edge on.
    Page line(String words) {
        return wrapped("", words, INDENT);
    }

    /// Words set in a little.
    Page inset(String words) {
        return wrapped(INDENT, words, INDENT);
    }

    Page blank() {
        lines.add("");
        return this;
    }

    /// A label and what it says; an empty label goes on under the one before.
    Page field(String label, String words) {
        String first = INDENT + paint.quiet(label) + " ".repeat(Math.max(1, labels - label.length()));
        return wrapped(first, words, INDENT + " ".repeat(labels));
    }

    private Page wrapped(String first, String words, String next) {
        var line = new StringBuilder(first);
        int used = visible(first);
        boolean begun = false;
        for (String word : words.split(" ", -1)) {
            int length = visible(word);
            if (begun && used + 1 + length > width) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                used = next.length();
                begun = false;
            }
            line.append(begun ? " " : "").append(word.replace(UNBROKEN, ' '));
            used += length + (begun ? 1 : 0);
            begun = true;
        }
        lines.add(line.toString());
        return this;
    }

    /// How many columns the words take: colours take none.
    private static int visible(String words) {
        int columns = 0;
        boolean colour = false;
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (colour) {
                colour = unit != 'm';
            } else if (unit == '\u001B') {
                colour = true;
            } else if (!Character.isLowSurrogate(unit)) {
                columns++;
            }
        }
        return columns;
    }

    /// The lines, without a line end after the last.
    String text() {
        return String.join("\n", lines);
    }
}
