package org.vedette.read;

/// Reads what may be one dateline, piece by piece: words of place, a day, an agency in brackets, and the mark
/// that closes it. The first piece that fits none of these ends the attempt, so ordinary sentences are let go
/// after a word or two.
final class DatelineHead {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 9;
    /// So many words may a place and its region have where capitals do not set them off.
    private static final int MOST_WORDS_IN_SMALL = 5;
    /// A place in capitals alone must have as many letters, for "US - Iran talks" is no dateline.
    private static final int SHORTEST_PLACE = 4;

    private static final WordList LINKS = WordList.of("of the de la do da del di al el and on in near upon sur am der");
    private static final WordList NO_PLACES = WordList.of("""
            nato opec unesco unicef isis isil hamas asean brics ecowas hezbollah breaking update updated updates
            exclusive analysis opinion watch video live urgent factbox explainer note editors question answer timeline
            feature interview preview wrapup focus special report alert flash corrected correction recap review sport
            sports business world news headline headlines photo photos pictures transcript statement summary context
            background editorial comment description warning reminder poll quote quotes facts key who what why how
            """);

    private final String text;
    private final int start;
    private final int end;
    private int words;
    private int capitals;
    private int lettersOfFirst;
    private boolean capitalsFirst;
    private boolean partedByComma;
    private boolean comma;
    private boolean day;
    private boolean agency;
    private boolean agencyKnown;
    private boolean agencyAlone;

    DatelineHead(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = Math.min(end, start + LONGEST);
    }

    boolean hasDateOrAgency() {
        return day || agency;
    }

    /// Whether it is nothing but the name of an agency and a dash: "AP -".
    boolean isAgencyAlone() {
        return agencyAlone;
    }

    /// The end of the dateline, or -1.
    int read(boolean opening) {
        int at = start;
        while (at < end) {
            at = Letters.skipBlanks(text, at, end);
            if (at == end) {
                return -1;
            }
            int close = closeEnd(at);
            if (close > 0) {
                return accepts(at, close, opening) ? close : -1;
            }
            if (agencyKnown && (words == 0 || capitalsFirst) && endsAtAgency(at)) {
                return Letters.trimEnd(text, start, at);
            }
            at = piece(at);
            if (at < 0) {
                return -1;
            }
        }
        return -1;
    }

    /// The end of one piece, or -1 if it can be no part of a dateline.
    private int piece(int at) {
        char unit = text.charAt(at);
        if (unit == '(') {
            return agency(at);
        }
        if (unit == '/' && words > 0) {
            return slash(at);
        }
        if (unit == ',' || unit == '.') {
            partedByComma = true;
            comma |= unit == ',';
            return words > 0 || agency ? at + 1 : -1;
        }
        return Character.isLetterOrDigit(unit) && words < MOST_WORDS ? word(at) : -1;
    }

    private int agency(int at) {
        int close = DatelineMarks.agencyEnd(text, at, end);
        agency = close > 0;
        agencyKnown = agency && DatelineMarks.isAgency(text, at + 1, close - 1);
        return close;
    }

    /// "WASHINGTON/SEOUL", or "/TASS/." as its agency signs.
    private int slash(int at) {
        int close = text.indexOf('/', at + 1, end);
        if (close > 0 && DatelineMarks.isAgency(text, at + 1, close)) {
            agency = true;
            return close + 1;
        }
        return at + 1;
    }

    private int word(int at) {
        int wordEnd = Letters.wordEnd(text, at, end);
        words++;
        boolean dayName = Abbreviations.isMonthOrDay(text, at, wordEnd);
        day |= dayName;
        if (dayName) {
            return wordEnd;
        }
        if (Character.isDigit(text.charAt(at))) {
            return dayNumber(at, wordEnd);
        }
        if (Letters.isAllCapitals(text, at, wordEnd) && (wordEnd - at > 1 || words > 1)) {
            return capitals(at, wordEnd);
        }
        boolean name = Letters.isUpper(text.charAt(at)) && (!capitalsFirst || partedByComma);
        return name || (words > 1 && LINKS.has(text, at, wordEnd)) ? wordEnd : -1;
    }

    private int capitals(int at, int wordEnd) {
        if (words == 1) {
            capitalsFirst = true;
            lettersOfFirst = letters(at, wordEnd);
            if (Character.isDigit(text.charAt(wordEnd - 1))) {
                return -1;
            }
        }
        capitals++;
        return wordEnd;
    }

    private int dayNumber(int at, int wordEnd) {
        boolean number = wordEnd - at <= 4 && Letters.isAllDigits(text, at, wordEnd);
        int next = Letters.skipBlanks(text, wordEnd, end);
        boolean besideMonth = day || Abbreviations.isMonthOrDay(text, next, Letters.wordEnd(text, next, end));
        return number && besideMonth ? wordEnd : -1;
    }

    private int letters(int from, int to) {
        int letters = 0;
        for (int at = from; at < to; at++) {
            letters += Character.isLetter(text.charAt(at)) ? 1 : 0;
        }
        return letters;
    }

    /// "(CNN) South Korea": no dash, but an agency that is known.
    private boolean endsAtAgency(int at) {
        return Letters.isUpper(text.charAt(at)) || Letters.isOpeningMark(text.charAt(at));
    }

    private boolean accepts(int mark, int close, boolean opening) {
        boolean colon = text.charAt(mark) == ':';
        if (words == 0 || DatelineMarks.isAgency(text, start, Letters.trimEnd(text, start, mark))) {
            agencyAlone = words > 0 && !colon;
            return agencyAlone || (agency && !colon);
        }
        if (!agency && NO_PLACES.hasAnyCase(text, start, Letters.wordEnd(text, start, end))) {
            return false;
        }
        if (capitalsFirst) {
            return agency || day || (colon ? bareColon(opening) : bareDash());
        }
        boolean fits = (agency && day && words <= MOST_WORDS_IN_SMALL + 3)
                || (opening && beginsBehind(close) && openingForm(colon));
        return fits && !Abbreviations.isStarter(text, start);
    }

    private boolean bareColon(boolean opening) {
        return (opening && capitals <= 3 && lettersOfFirst >= SHORTEST_PLACE) || (opening && comma && words <= 4);
    }

    private boolean bareDash() {
        return lettersOfFirst >= SHORTEST_PLACE || comma || capitals > 1;
    }

    /// "Seoul, South Korea — Officials", "Baghdad, Sept. 8 (NNN): Clashes", "Madrid (dpa) - The", "London --
    /// The".
    private boolean openingForm(boolean colon) {
        if (day) {
            return comma || (!colon && words <= 3);
        }
        return !colon && (agency ? agencyKnown : words <= (comma ? MOST_WORDS_IN_SMALL : 2));
    }

    private boolean beginsBehind(int close) {
        int next = Letters.skipBlanks(text, close, end);
        return next < end
                && (Letters.isUpper(text.charAt(next))
                        || Character.isDigit(text.charAt(next))
                        || Letters.isOpeningMark(text.charAt(next)));
    }

    /// The end of the dash or colon at `at` if it can close a dateline, or -1.
    private int closeEnd(int at) {
        char unit = text.charAt(at);
        boolean signed = agency && unit == '.' && text.charAt(at - 1) == '/';
        if (signed) {
            return at + 1;
        }
        if (unit == ':') {
            return at + 1;
        }
        return DatelineMarks.dashEnd(text, at, end);
    }
}
