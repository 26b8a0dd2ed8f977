package org.vedette.read;

/// A line of the text without the blanks around it, and what it looks like.
///
/// @param mark the end of the mark of a list item, or `start` when it is none
record Line(int start, int end, Shape shape, int mark) {
    enum Shape {
        PLAIN,
        ITEM,
        CREDIT,
        /// Every weighty word has a capital and no full stop ends it.
        TITLE
    }

    private static final WordList SMALL_WORDS = WordList.of("""
            a an the and or but nor for of in on at to by with from as is are was be vs v. via over into up out per off
            than after amid it its not de la le du al el bin
            """);
    private static final WordList RUN_ON = WordList.of("""
            a an the and or but nor for of in on at to by with from as is are was were be been that which who whose this
            these those his her its their our any some no not said says will would has have had into over under between
            against about after before during than if when while because amid since until per via more most such
            """);
    private static final int LONGEST_TITLE = 200;

    static Line of(String text, int start, int end) {
        if (Credits.isCredit(text, start, end) || Credits.isByline(text, start, end)) {
            return new Line(start, end, Shape.CREDIT, start);
        }
        int mark = ItemMarks.end(text, start, end);
        if (mark > start) {
            return new Line(start, end, Shape.ITEM, mark);
        }
        return new Line(start, end, isTitle(text, start, end) ? Shape.TITLE : Shape.PLAIN, start);
    }

    int length() {
        return end - start;
    }

    boolean is(Shape wanted) {
        return shape == wanted;
    }

    /// Whether the sentence at the end of this line goes on in the next: the next begins small, or this one
    /// ends with a comma or a word that wants another.
    boolean runsOn(String text, Line next) {
        char first = text.charAt(next.start);
        if (Character.isLowerCase(first)) {
            return true;
        }
        char last = text.charAt(end - 1);
        if (last == ',' || last == '(' || Letters.isDash(last)) {
            return true;
        }
        boolean title = shape == Shape.TITLE && next.shape == Shape.TITLE;
        return RUN_ON.hasAnyCase(text, lastWord(text), end)
                || (title && SMALL_WORDS.hasAnyCase(text, next.start, Letters.wordEnd(text, next.start, next.end)));
    }

    boolean endsWithStop(String text) {
        int at = end;
        while (at > start && "\"”’')]»".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at > start && ".!?…:;".indexOf(text.charAt(at - 1)) >= 0;
    }

    /// Whether the last word is written small and wants no other: then a name cannot run over the end of the
    /// line.
    boolean endsPlainly(String text) {
        int word = lastWord(text);
        return word < end && Character.isLowerCase(text.charAt(word)) && !RUN_ON.hasAnyCase(text, word, end);
    }

    /// How many stretches of no blanks the line has, counted up to `most`.
    int words(String text, int most) {
        int words = 0;
        int at = start;
        while (at < end && words < most) {
            words++;
            while (at < end && !Letters.isBlank(text.charAt(at))) {
                at++;
            }
            at = Letters.skipBlanks(text, at, end);
        }
        return words;
    }

    private int lastWord(String text) {
        int at = end;
        while (at > start && at > end - 30 && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// Whether the line from `from` on is written as a title.
    static boolean isTitle(String text, int from, int end) {
        if (end - from > LONGEST_TITLE || from == end || ".!…,;".indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        boolean capital = false;
        for (int at = from; at < end; ) {
            int word = Letters.wordEnd(text, at, end);
            if (word > at && !fitsTitle(text, at, word)) {
                return false;
            }
            capital |= Letters.isUpper(text.charAt(at));
            at = Math.max(word, at + 1);
        }
        return capital;
    }

    private static boolean fitsTitle(String text, int word, int end) {
        return !Character.isLowerCase(text.charAt(word))
                || SMALL_WORDS.has(text, word, end)
                || text.indexOf('-', word, end) > 0;
    }
}
