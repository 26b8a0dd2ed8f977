package org.vedette.collect.page;

import org.jsoup.parser.Parser;

/// The words of a paragraph of Markdown, without the marks of emphasis, links, images, code and HTML. Reads
/// from left to right and looks ahead a bounded stretch only.
final class InlineMarkdown {
    /// How far the end of a link, image or tag is looked for.
    private static final int LONGEST = 2_000;

    private static final String ESCAPED = "\\`*_{}[]()#+-.!|<>~\"'";

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private InlineMarkdown(String text) {
        this.text = text;
    }

    static String words(String markdown) {
        var reading = new InlineMarkdown(markdown);
        while (reading.at < markdown.length()) {
            reading.step();
        }
        String words = reading.out.toString();
        return words.indexOf('&') >= 0 ? Parser.unescapeEntities(words, false) : words;
    }

    private void step() {
        char unit = text.charAt(at);
        switch (unit) {
            case '\\' -> escape();
            case '`' -> code();
            case '!' -> image();
            case '[' -> link();
            case '<' -> tag();
            case '*', '~', '_' -> emphasis(unit);
            default -> keep(1);
        }
    }

    private void keep(int units) {
        out.append(text, at, Math.min(text.length(), at + units));
        at += units;
    }

    private void escape() {
        boolean escapes = ESCAPED.indexOf(charAt(at + 1)) >= 0;
        at += escapes ? 1 : 0;
        keep(1);
    }

    /// The code itself stays, for it may be a name.
    private void code() {
        int run = runEnd(at, '`');
        String marks = text.substring(at, run);
        int close = text.indexOf(marks, run, Math.min(text.length(), run + LONGEST));
        at = run;
        if (close >= 0) {
            keep(close - run);
            at = close + marks.length();
        }
    }

    private void image() {
        int label = charAt(at + 1) == '[' ? bracketEnd(at + 1, '[', ']') : -1;
        int end = label < 0 ? -1 : targetEnd(label);
        if (end > label && label > 0) {
            at = end;
        } else {
            keep(1);
        }
    }

    /// "[words](address)" and "[words][name]" leave their words; "[^1]" leaves nothing; other brackets stay.
    private void link() {
        int label = bracketEnd(at, '[', ']');
        if (label > 0 && charAt(at + 1) == '^') {
            at = label;
            return;
        }
        int end = label < 0 ? -1 : targetEnd(label);
        if (end > label && label > 0) {
            out.append(words(text.substring(at + 1, label - 1).replace("[", "").replace("]", "")));
            at = end;
        } else {
            keep(1);
        }
    }

    /// The end of "(address)" or "[name]" at `from`, or `from`.
    private int targetEnd(int from) {
        char unit = charAt(from);
        int end = unit == '(' ? bracketEnd(from, '(', ')') : unit == '[' ? bracketEnd(from, '[', ']') : -1;
        return end < 0 ? from : end;
    }

    /// Behind the bracket that closes the one at `from`, or -1.
    private int bracketEnd(int from, char opens, char closes) {
        int depth = 0;
        int last = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < last; i++) {
            char unit = text.charAt(i);
            depth += unit == opens ? 1 : unit == closes ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private void tag() {
        int close = text.indexOf('>', at, Math.min(text.length(), at + LONGEST));
        char first = charAt(at + 1);
        boolean tag = close > 0 && (Character.isLetter(first) || first == '/' || first == '!');
        if (!tag) {
            keep(1);
        } else if (text.startsWith("http", at + 1) || text.substring(at, close).indexOf('@') > 0) {
            at++;
            keep(close - at);
            at = close + 1;
        } else {
            at = close + 1;
        }
    }

    /// Marks that touch a word are emphasis; marks between blanks, a single tilde, and low lines inside a
    /// word are not.
    private void emphasis(char mark) {
        int run = runEnd(at, mark);
        boolean blankBefore = at == 0 || Character.isWhitespace(text.charAt(at - 1));
        boolean blankBehind = Character.isWhitespace(charAt(run));
        boolean inWord = mark == '_'
                && at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(charAt(run));
        boolean stays = (blankBefore && blankBehind) || inWord || (mark == '~' && run - at == 1);
        if (stays) {
            keep(run - at);
        } else {
            at = run;
        }
    }

    private int runEnd(int from, char unit) {
        int end = from;
        while (end < text.length() && text.charAt(end) == unit) {
            end++;
        }
        return end;
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }
}
