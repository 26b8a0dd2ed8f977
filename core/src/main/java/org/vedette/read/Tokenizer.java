package org.vedette.read;

import java.util.ArrayList;
import java.util.List;
import org.vedette.model.text.Span;
import org.vedette.model.text.Token;

/// Splits a stretch of text into words and marks. A word is a run of letters and digits; it keeps the commas
/// and points inside numbers ("1,500", "3.5"), the points of abbreviations ("U.S.") and apostrophes inside
/// names ("Sana'a"). The possessive "'s", hyphens and all other marks stand alone, so that "UN-brokered" can
/// be taken apart.
public final class Tokenizer {
    /// The tokens of `text` inside `where`; offsets are those of `text`.
    public List<Token> tokens(String text, Span where) {
        var out = new ArrayList<Token>();
        int at = where.start();
        while (at < where.end()) {
            int codePoint = text.codePointAt(at);
            if (Letters.isBlank(codePoint)) {
                at += Character.charCount(codePoint);
                continue;
            }
            int end = Math.min(
                    Letters.isWord(codePoint) ? endOfWord(text, at, where.end()) : endOfMark(text, at), where.end());
            out.add(new Token(new Span(at, end), text.substring(at, end)));
            at = end;
        }
        return out;
    }

    private static int endOfMark(String text, int at) {
        if (isPossessive(text, at)) {
            return at + 2;
        }
        return at + Character.charCount(text.codePointAt(at));
    }

    private static int endOfWord(String text, int start, int limit) {
        int at = start;
        while (at < limit) {
            int codePoint = text.codePointAt(at);
            if (Letters.isWord(codePoint)) {
                at += Character.charCount(codePoint);
            } else if (joins(text, start, at, limit)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /// Whether the mark at `at` belongs to the word around it.
    private static boolean joins(String text, int start, int at, int limit) {
        char mark = text.charAt(at);
        boolean wordFollows = at + 1 < limit && Letters.isWord(text.codePointAt(at + 1));
        if (mark == '\'' || mark == '’') {
            return wordFollows && !isPossessive(text, at);
        }
        if (mark == ',' || mark == '.') {
            boolean inNumber =
                    wordFollows && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            return inNumber || (mark == '.' && isInitialism(text, start, at, wordFollows));
        }
        return false;
    }

    /// "U.S." or "a.m.": single letters, each with its point.
    private static boolean isInitialism(String text, int start, int at, boolean wordFollows) {
        if (!Character.isLetter(text.charAt(at - 1)) || (at - 1 > start && text.charAt(at - 2) != '.')) {
            return false;
        }
        boolean letterAndPoint = wordFollows
                && Character.isLetter(text.charAt(at + 1))
                && at + 2 < text.length()
                && text.charAt(at + 2) == '.';
        return letterAndPoint || at - 1 > start;
    }

    private static boolean isPossessive(String text, int at) {
        char mark = text.charAt(at);
        if ((mark != '\'' && mark != '’') || at + 1 >= text.length()) {
            return false;
        }
        char letter = text.charAt(at + 1);
        boolean ends = at + 2 >= text.length() || !Letters.isWord(text.codePointAt(at + 2));
        return (letter == 's' || letter == 'S') && ends;
    }
}
