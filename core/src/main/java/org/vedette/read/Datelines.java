package org.vedette.read;

/// Finds the dateline at the head of a paragraph, from its first letter to the dash or colon behind it:
/// "SEOUL, South Korea —", "BEIJING, Oct. 21 (Xinhua) --", "(Reuters) -", "KABUL:", "Canadian Press -
/// VANCOUVER (CP) -". The forms are those the agencies have used in the last decades.
final class Datelines {
    /// How far into a paragraph a headline may run before the dateline that follows it on the same line.
    private static final int LONGEST_RUN_IN = 300;

    private static final int MOST_PLACE_WORDS = 5;

    private Datelines() {}

    /// Where the dateline at `start` ends, behind its dash or colon, or -1 if there is none.
    ///
    /// @param opening whether the paragraph is the first of the running text; weaker forms count there only
    static int end(String text, int start, int end, boolean opening) {
        var head = new DatelineHead(text, start, end);
        int close = head.read(opening);
        if (close < 0) {
            return -1;
        }
        int next = Letters.skipBlanks(text, close, end);
        if (head.hasDateOrAgency() && !head.isAgencyAlone()) {
            return close;
        }
        var second = new DatelineHead(text, next, end);
        int secondClose = second.read(false);
        return secondClose >= 0 && (head.isAgencyAlone() || second.hasDateOrAgency()) ? secondClose : close;
    }

    /// Where a dateline begins that stands behind a headline in the same paragraph: "Talks resume in Geneva
    /// GENEVA, May 3 (Xinhua) -- The". Only the form with an agency in brackets counts. -1 if there is none.
    static int runIn(String text, int start, int end) {
        int last = Math.min(end, start + LONGEST_RUN_IN);
        for (int at = text.indexOf('(', start, last); at >= 0; at = text.indexOf('(', at + 1, last)) {
            int close = DatelineMarks.agencyEnd(text, at, end);
            if (close > 0 && DatelineMarks.dashEnd(text, Letters.skipBlanks(text, close, end), end) > 0) {
                return placeBefore(text, start, at);
            }
        }
        return -1;
    }

    /// Goes back from the agency over day, region and a place in capitals; the place's first letter, or -1.
    private static int placeBefore(String text, int start, int agency) {
        int place = -1;
        int words = 0;
        int end = Letters.trimEnd(text, start, agency);
        while (end > start && words < MOST_PLACE_WORDS + 3) {
            int word = wordBefore(text, start, end);
            int wordEnd = text.charAt(end - 1) == ',' || text.charAt(end - 1) == '.' ? end - 1 : end;
            boolean capitals = wordEnd - word > 1 && Letters.isAllCapitals(text, word, wordEnd);
            boolean region = place < 0 && isRegionOrDay(text, word, wordEnd);
            if (!capitals && !region) {
                break;
            }
            place = capitals ? word : place;
            words++;
            end = Letters.trimEnd(text, start, word);
        }
        return place > start ? place : -1;
    }

    private static boolean isRegionOrDay(String text, int word, int end) {
        return end > word && (Letters.isUpper(text.charAt(word)) || Letters.isAllDigits(text, word, end));
    }

    private static int wordBefore(String text, int start, int end) {
        int at = end;
        while (at > start && !Letters.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
