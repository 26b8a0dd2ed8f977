package org.vedette.read;

import java.util.ArrayList;
import java.util.List;
import org.vedette.model.text.Sentence;

/// Puts the lines of a text together to paragraphs and tells headlines, items and credits from them. A blank
/// line always ends a block. A single line end is a blank where the text is broken to a width, and an end
/// where it is not.
final class Layout {
    /// No text is broken to lines longer than this.
    private static final int WIDEST_BROKEN_LINE = 120;
    /// How much room a broken line may leave at most.
    private static final int SLACK = 10;

    private static final int LONGEST_HEADLINE = 150;
    private static final int MOST_WORDS_OF_HEADLINE = 20;
    private static final int MOST_WORDS_OF_SUBHEAD = 10;

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> group = new ArrayList<>();
    private int widestInGroup;

    private Layout(String text) {
        this.text = text;
    }

    static List<Block> blocks(String text) {
        return new Layout(text).read();
    }

    private List<Block> read() {
        int at = 0;
        while (at < text.length()) {
            int lineEnd = at;
            while (lineEnd < text.length() && !Letters.isLineEnd(text.charAt(lineEnd))) {
                lineEnd++;
            }
            line(at, lineEnd);
            at = lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
        }
        closeGroup(true);
        return blocks;
    }

    private void line(int from, int to) {
        int start = Letters.skipBlanks(text, from, to);
        if (start == to) {
            closeGroup(false);
            return;
        }
        Line line = Line.of(text, start, Letters.trimEnd(text, start, to));
        group.add(line);
        widestInGroup = Math.max(widestInGroup, line.length());
    }

    private void closeGroup(boolean last) {
        int at = 0;
        while (at < group.size()) {
            int end = at + 1;
            while (end < group.size() && goesOn(at, end)) {
                end++;
            }
            block(at, end, last);
            at = end;
        }
        group.clear();
        widestInGroup = 0;
    }

    /// Whether line `next` of the group belongs to the block that line `first` began.
    private boolean goesOn(int first, int next) {
        Line head = group.get(first);
        Line before = group.get(next - 1);
        Line line = group.get(next);
        if (line.is(Line.Shape.CREDIT) || (line.is(Line.Shape.ITEM) && !isDashInText(before, line))) {
            return false;
        }
        if (Datelines.end(text, line.start(), line.end(), false) >= 0) {
            return false;
        }
        if (before.runsOn(text, line)) {
            return true;
        }
        if (!head.is(Line.Shape.PLAIN) || (line.is(Line.Shape.TITLE) && before.endsWithStop(text))) {
            return false;
        }
        return widestInGroup <= WIDEST_BROKEN_LINE && !isHeadlineByRoom(first, next);
    }

    /// A dash that only came to stand at the head of a line: "the minister\n- who had left - said".
    private boolean isDashInText(Line before, Line line) {
        return before.is(Line.Shape.PLAIN)
                && Letters.isDash(text.charAt(line.start()))
                && Character.isLowerCase(text.charAt(line.mark()))
                && !before.endsWithStop(text);
    }

    /// The first line of the text is a headline if the next word had had room in it and no name can run over
    /// its end.
    private boolean isHeadlineByRoom(int first, int next) {
        if (!blocks.isEmpty() || first != 0 || next != 1) {
            return false;
        }
        Line head = group.get(0);
        Line line = group.get(1);
        int word = Letters.wordEnd(text, line.start(), line.end()) - line.start();
        return head.length() + 1 + word + SLACK <= widestInGroup
                && Letters.isUpper(text.codePointAt(line.start()))
                && head.words(text, 3) == 3
                && !head.endsWithStop(text)
                && head.endsPlainly(text);
    }

    private void block(int first, int end, boolean last) {
        Line head = group.get(first);
        boolean alone = first == 0 && end == group.size();
        Sentence.Kind kind =
                end - first == 1 ? kindOfLine(head, alone, alone && last) : kindOfLines(group.subList(first, end));
        boolean item = kind == Sentence.Kind.ITEM || head.is(Line.Shape.ITEM);
        blocks.add(new Block(head.start(), group.get(end - 1).end(), item ? head.mark() : head.start(), kind));
    }

    private static Sentence.Kind kindOfLines(List<Line> lines) {
        return switch (lines.getFirst().shape()) {
            case ITEM -> Sentence.Kind.ITEM;
            case CREDIT -> Sentence.Kind.CREDIT;
            case TITLE ->
                lines.stream().allMatch(line -> line.is(Line.Shape.TITLE))
                        ? Sentence.Kind.HEADLINE
                        : Sentence.Kind.BODY;
            case PLAIN -> Sentence.Kind.BODY;
        };
    }

    /// @param alone whether blank lines stand before and behind
    /// @param closing whether nothing follows in the text
    private Sentence.Kind kindOfLine(Line line, boolean alone, boolean closing) {
        return switch (line.shape()) {
            case CREDIT -> Sentence.Kind.CREDIT;
            case TITLE -> isDatelineAlone(line) ? Sentence.Kind.BODY : Sentence.Kind.HEADLINE;
            case ITEM -> isNumberedHeading(line, alone) ? Sentence.Kind.HEADLINE : Sentence.Kind.ITEM;
            case PLAIN -> isHeadline(line, alone, closing) ? Sentence.Kind.HEADLINE : Sentence.Kind.BODY;
        };
    }

    private boolean isDatelineAlone(Line line) {
        return Datelines.end(text, line.start(), line.end(), false) == line.end();
    }

    private boolean isNumberedHeading(Line line, boolean alone) {
        return alone && ItemMarks.isNumber(text, line) && Line.isTitle(text, line.mark(), line.end());
    }

    /// A headline that is written as a sentence: short, without a stop, and with text behind it.
    private boolean isHeadline(Line line, boolean alone, boolean closing) {
        if (closing || line.length() > LONGEST_HEADLINE || line.endsWithStop(text)) {
            return false;
        }
        boolean opening = blocks.isEmpty();
        int most = opening ? MOST_WORDS_OF_HEADLINE : MOST_WORDS_OF_SUBHEAD;
        boolean begins = !Character.isLowerCase(text.charAt(line.start()));
        return (alone || opening)
                && begins
                && line.words(text, most + 1) <= most
                && Datelines.end(text, line.start(), line.end(), opening) < 0;
    }
}
