package org.vedette.read;

import java.util.ArrayList;
import java.util.List;

/// Parts a paragraph into sentences, in one pass from left to right. What is before and behind a stop
/// decides; how far it looks back or ahead is bounded, so time grows with the length of the paragraph only.
final class SentenceEnds {
    /// A sentence of the paragraph.
    ///
    /// @param quoted whether it begins inside a quotation that an earlier sentence opened
    record Stretch(int start, int end, boolean quoted) {}

    private static final WordList SPEECH = WordList.of("""
            said says asked asks told tells wrote writes added adds replied replies shouted cried demanded demands
            tweeted wondered exclaimed warned declared insisted quipped responded posted argued
            """);
    private static final WordList NAME_PARTS = WordList.of("of the al el bin ibn de van von da del and");
    private static final String STOPS = ".!?…。！？؟۔";
    private static final String BULLETS = "•▪●■◦‣";

    private final String text;
    private final int end;
    private final boolean headline;
    private final Quotations quotes;
    private final List<Stretch> out = new ArrayList<>();
    private int start;
    private boolean quoted;

    /// @param headline whether capitals tell nothing, since every word has one
    SentenceEnds(String text, int start, int end, boolean headline) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.headline = headline;
        this.quotes = new Quotations(text, start, end);
    }

    /// @param resumes whether the paragraph before left a quotation open
    List<Stretch> split(boolean resumes) {
        int at = resumes ? resumed() : start;
        while (at < end) {
            char unit = text.charAt(at);
            if (isStop(unit)) {
                at = stop(at);
            } else {
                if (unit > 0x2000 && isListMark(unit, at)) {
                    cut(at, at);
                }
                quotes.see(at);
                at++;
            }
        }
        cut(end, end);
        return out;
    }

    /// Takes up an open quotation if the paragraph begins with its mark; returns where to go on.
    private int resumed() {
        quoted = start < end && quotes.resume(text.charAt(start));
        return quoted ? start + 1 : start;
    }

    /// Whether a quotation stands open at the end of the paragraph; to be asked after [#split].
    boolean endsQuoted() {
        return quotes.open();
    }

    /// A bullet in a list that runs on in one line: "Three points: • aid • trade".
    private boolean isListMark(char unit, int at) {
        if (BULLETS.indexOf(unit) < 0 || at <= start || !Letters.isBlank(text.charAt(at - 1))) {
            return false;
        }
        char before = text.charAt(Letters.trimEnd(text, start, at) - 1);
        return text.charAt(start) == unit || before == ':' || before == ';';
    }

    private void cut(int sentenceEnd, int next) {
        int last = Letters.trimEnd(text, start, sentenceEnd);
        if (last > start) {
            out.add(new Stretch(start, last, quoted));
        }
        start = Letters.skipBlanks(text, next, end);
        quoted = quotes.open();
    }

    /// Deals with the run of stops at `at`; returns where to go on.
    private int stop(int at) {
        int run = at + 1;
        while (run < end && isStop(text.charAt(run))) {
            run++;
        }
        if (run < end && (Character.isLowerCase(text.charAt(run)) || Character.isDigit(text.charAt(run)))) {
            return run;
        }
        int close = closersBehindBlank(closers(run));
        int next = Letters.skipBlanks(text, close, end);
        if (next == end || !ends(at, run, close, next)) {
            return run;
        }
        for (int i = run; i < close; i++) {
            quotes.see(i);
        }
        cut(close, next);
        return Math.max(start, close);
    }

    private static boolean isStop(char unit) {
        return unit < 0x80 ? unit == '.' || unit == '!' || unit == '?' : STOPS.indexOf(unit) >= 0;
    }

    /// The end of the quotation marks, brackets and footnote numbers that close behind a stop.
    private int closers(int from) {
        int at = from;
        while (at < end) {
            char unit = text.charAt(at);
            int footnote = unit == '[' ? footnoteEnd(at) : at;
            if (footnote == at && "”»)]}".indexOf(unit) < 0 && !isClosingQuote(unit, at)) {
                return at;
            }
            at = Math.max(footnote, at + 1);
        }
        return at;
    }

    /// The end of "[12]" at `at`, or `at`.
    private int footnoteEnd(int at) {
        int digits = at + 1;
        while (digits < end && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > at + 1 && digits < end && text.charAt(digits) == ']' ? digits + 1 : at;
    }

    private boolean isClosingQuote(char unit, int at) {
        boolean gapFollows = at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
        return switch (unit) {
            case '"' -> gapFollows || quotes.straightOpen();
            case '\'', '’' -> gapFollows;
            case '“' -> quotes.lowOpen();
            default -> false;
        };
    }

    /// The end of a closing mark that stands apart, as in text with blanks between all marks; `close` if
    /// there is none.
    private int closersBehindBlank(int close) {
        int at = Letters.skipBlanks(text, close, end);
        if (at == close || at == end) {
            return close;
        }
        if (text.startsWith("''", at)) {
            return at + 2;
        }
        char unit = text.charAt(at);
        boolean alone = at + 1 >= end || Letters.isBlank(text.charAt(at + 1));
        boolean closes = unit == '”' || (alone && (unit == ')' || (unit == '"' && quotes.straightOpen())));
        return closes ? at + 1 : close;
    }

    private boolean ends(int at, int run, int close, int next) {
        if (!mayBegin(next)) {
            return false;
        }
        char stop = text.charAt(at);
        if (stop >= '。') {
            return true;
        }
        if (next == close) {
            return endsWithoutBlank(at, run, next);
        }
        boolean unquote = hasQuote(run, close);
        if (stop != '.' && stop != '…') {
            return unquote ? !speechFollows(next) : close == run || closesOwnBracket() || starts(next);
        }
        return unquote || pointsEnd(at, run, next);
    }

    private boolean pointsEnd(int at, int run, int next) {
        if (run - at > 1 || text.charAt(at) == '…') {
            return !blankBefore(at) || starts(next);
        }
        return isSpacedEllipsis(at) ? starts(next) : pointEnds(at, next);
    }

    private boolean pointEnds(int at, int next) {
        if (headline && Abbreviations.isAbbreviation(text, start, at)) {
            return false;
        }
        int word = Letters.isDash(text.charAt(next)) ? Letters.skipBlanks(text, next + 1, end) : next;
        return Abbreviations.pointEnds(text, start, at, Math.min(word, end - 1));
    }

    private boolean starts(int next) {
        return !headline && Abbreviations.isStarter(text, next);
    }

    private boolean closesOwnBracket() {
        return text.charAt(start) == '(' || text.charAt(start) == '[';
    }

    private boolean blankBefore(int at) {
        return at > start && Letters.isBlank(text.charAt(at - 1));
    }

    private boolean isSpacedEllipsis(int at) {
        return at >= start + 2 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == '.';
    }

    private boolean hasQuote(int from, int to) {
        for (int at = from; at < to; at++) {
            if ("\"”»'’“".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether a sentence may begin at `next`: not with a small letter, a comma or a closing mark.
    private boolean mayBegin(int next) {
        int codePoint = text.codePointAt(next);
        if (Character.isLetter(codePoint)) {
            return !Character.isLowerCase(codePoint) || isArabicName(next);
        }
        if (Letters.isDash((char) codePoint)) {
            int word = Letters.skipBlanks(text, next + 1, end);
            return word < end && Letters.isUpper(text.codePointAt(word));
        }
        return ",;:)]}”»%.".indexOf(codePoint) < 0 || Character.isDigit(codePoint);
    }

    /// "al-Shabab", "el-Sisi": small at the head of a sentence too.
    private boolean isArabicName(int at) {
        return at + 3 < end
                && text.charAt(at + 1) == 'l'
                && text.charAt(at + 2) == '-'
                && "ae".indexOf(text.charAt(at)) >= 0
                && Letters.isUpper(text.charAt(at + 3));
    }

    /// `"Will you go?" Minister Smith asked.` The sentence goes on behind the question.
    private boolean speechFollows(int next) {
        int at = next;
        for (int words = 0; words < 8 && at < end; words++) {
            int word = Letters.wordEnd(text, at, end);
            if (word == at || SPEECH.has(text, at, word)) {
                return word > at;
            }
            if (Character.isLowerCase(text.charAt(at)) && !NAME_PARTS.has(text, at, word)) {
                return false;
            }
            word += word < end && text.charAt(word) == '.' ? 1 : 0;
            at = Letters.skipBlanks(text, word, end);
        }
        return false;
    }

    /// "said.The": a stop with no blank behind it. Addresses, names of files and abbreviations are left
    /// whole.
    private boolean endsWithoutBlank(int at, int run, int next) {
        int word = next;
        while (word < end && Letters.isOpeningMark(text.charAt(word))) {
            word++;
        }
        if (at == start || !MissingBlank.isLikely(text, start, at, word, end)) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean wordBefore = Character.isLowerCase(before) || Character.isDigit(before) || ")%".indexOf(before) >= 0;
        boolean closed = next > run;
        return closed || (wordBefore && (run - at > 1 || text.charAt(at) != '.' || pointEnds(at, word)));
    }
}
