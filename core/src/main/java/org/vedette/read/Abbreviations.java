package org.vedette.read;

/// Tells what a point after a word means: the end of a sentence, or a part of the word. The lists are our
/// own, written for the English of the news.
final class Abbreviations {
    /// Titles and the like, always before the word they belong to.
    private static final WordList BEFORE_NAMES = WordList.of("""
            Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Cmdr Cdr Comdr Sgt Cpl Pvt Pfc Spc Adm Brig Sen Sens Rep Reps Gov
            Govs Pres Rev Hon Fr Msgr Insp Det Amb Atty Messrs Mme Mlle Dist Asst Assoc Dep Vice-Adm Rear-Adm Comr
            Supt Const vs v cf viz Ste Lt-Gen Maj-Gen Brig-Gen Lt-Col
            """);
    /// Words that lean on a number behind them.
    private static final WordList BEFORE_NUMBERS = WordList.of("""
            No Nos Art Arts Sec Vol Ch Fig Figs Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu
            Thur Thurs Fri Sat Sun no nos p pp para paras Para approx ca c vol Res Reg ver Ver Pt Rs Tel ext
            """);
    /// Words that may end a sentence or not: the next word decides.
    private static final WordList EITHER_WAY = WordList.of("""
            Inc Ltd Co Cos Corp Bros LLC Plc Jr Sr Esq etc al Dept Govt govt dept Ave Blvd Rd Sq Bldg St Ft Mt Mts Univ
            Assn Int'l Int’l Nat'l Nat’l Pty Bhd Sdn Cie Ph.D M.Sc B.Sc Hq est Intl Min
            """);
    /// States and provinces; they count as abbreviations behind a comma only ("Boston, Mass.").
    private static final WordList STATES = WordList.of("""
            Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Me Mich Minn Miss Mo Mont Neb Nev Okla
            Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask Man Dak
            """);
    private static final WordList MONTHS_AND_DAYS = WordList.of("""
            january february march april may june july august september october november december jan feb mar apr jun
            jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu
            thur thurs fri sat sun
            """);
    private static final WordList HOURS = WordList.of("""
            gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest ist jst kst msk sast eat eastern central
            mountain pacific local moscow beijing
            """);
    /// Words that begin a sentence far more often than they go on a name.
    private static final WordList STARTERS = WordList.of("""
            The A An He She It They We You I His Her Its Their Our My This That These Those There Here In On At By From
            With For To Of As If When While After Before Since Until Although Though Because Once During Despite But And
            Or So Yet However Meanwhile Also Both Some Many Most More Few Several Another Other Others Each Every All No
            Not Now Then Two Three Four Five Six Seven Eight Nine Ten One Last Earlier Later Who What Why How Where Which
            Whether Under Over Between Among According Asked Such Only Even Still Instead Nearly About Officials Police
            Residents Witnesses Analysts Critics Nobody Nothing Everyone Is Was Are Were Has Have Had Do Does Did
            """);

    private Abbreviations() {}

    static boolean isMonthOrDay(String text, int start, int end) {
        return MONTHS_AND_DAYS.hasAnyCase(text, start, end);
    }

    /// Whether the point at `dot` ends a sentence.
    ///
    /// @param from where the sentence began
    /// @param next the first place behind the point, and behind blanks, that is no blank
    static boolean pointEnds(String text, int from, int dot, int next) {
        int start = wordStart(text, from, dot);
        boolean opens = opensSentence(text, from, start);
        if (start == dot || Letters.isAllDigits(text, start, dot)) {
            return !opens || dot - start > 3;
        }
        if (dot - start == 1 && Character.isUpperCase(text.charAt(start))) {
            return !opens && isStarter(text, next);
        }
        if (text.indexOf('.', start, dot) >= 0 && isDotted(text, start, dot)) {
            return dottedEnds(text, start, dot, next);
        }
        return wordEnds(text, start, dot, next);
    }

    /// Whether the point at `dot` may belong to an abbreviation at all, whatever follows.
    static boolean isAbbreviation(String text, int from, int dot) {
        int start = wordStart(text, from, dot);
        return start < dot && (isDotted(text, start, dot) || listed(text, start, dot) != Kind.NONE);
    }

    /// Whether the word at `next` is one that commonly begins a sentence.
    static boolean isStarter(String text, int next) {
        int start = next;
        while (start < text.length() && Letters.isOpeningMark(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean initial = end < text.length() && text.charAt(end) == '.';
        return !initial && STARTERS.has(text, start, end);
    }

    private enum Kind {
        BEFORE_NAME,
        BEFORE_NUMBER,
        EITHER,
        NONE
    }

    private static boolean wordEnds(String text, int start, int dot, int next) {
        return switch (listed(text, start, dot)) {
            case BEFORE_NAME -> false;
            case BEFORE_NUMBER -> !Character.isDigit(text.charAt(next)) && !isMonthOrDay(text, next, word(text, next));
            case EITHER -> isStarter(text, next);
            case NONE -> true;
        };
    }

    private static Kind listed(String text, int start, int dot) {
        if (dot - start > 9) {
            return Kind.NONE;
        }
        if (dot - start > 1 && Letters.isAllCapitals(text, start, dot)) {
            String title = text.charAt(start) + lower(text, start + 1, dot);
            return lookUp(title, 0, title.length());
        }
        return lookUp(text, start, dot);
    }

    private static Kind lookUp(String text, int start, int dot) {
        if (BEFORE_NAMES.has(text, start, dot)) {
            return Kind.BEFORE_NAME;
        }
        if (BEFORE_NUMBERS.has(text, start, dot)) {
            return Kind.BEFORE_NUMBER;
        }
        boolean state = start >= 2 && text.charAt(start - 2) == ',' && STATES.has(text, start, dot);
        return state || EITHER_WAY.has(text, start, dot) ? Kind.EITHER : Kind.NONE;
    }

    private static String lower(String text, int start, int end) {
        var out = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            out.append(Character.toLowerCase(text.charAt(at)));
        }
        return out.toString();
    }

    /// "U.S", "a.m": letters that each had a point.
    private static boolean isDotted(String text, int start, int dot) {
        for (int at = start; at < dot; at++) {
            boolean letter = (at - start) % 2 == 0;
            char unit = text.charAt(at);
            if (letter ? !Character.isLetter(unit) : unit != '.') {
                return false;
            }
        }
        return dot - start > 2;
    }

    private static boolean dottedEnds(String text, int start, int dot, int next) {
        if (text.startsWith("e.g", start) || text.startsWith("i.e", start)) {
            return false;
        }
        char last = text.charAt(dot - 1);
        boolean hour = dot - start == 3 && (last == 'm' || last == 'M') && "apAP".indexOf(text.charAt(start)) >= 0;
        if (hour) {
            int end = word(text, next);
            return !isMonthOrDay(text, next, end) && !HOURS.hasAnyCase(text, next, end);
        }
        return isStarter(text, next);
    }

    private static int word(String text, int from) {
        int end = from;
        while (end < text.length() && end < from + 12 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Where the word before the point begins; 20 units back at most, for no abbreviation is longer.
    private static int wordStart(String text, int from, int dot) {
        int least = Math.max(from, dot - 20);
        int at = dot;
        while (at > least) {
            char unit = text.charAt(at - 1);
            if (!Character.isLetterOrDigit(unit) && ".'’-".indexOf(unit) < 0) {
                break;
            }
            at--;
        }
        while (at < dot && ".'’-".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean opensSentence(String text, int from, int start) {
        int at = Letters.skipBlanks(text, from, start);
        while (at < start && Letters.isOpeningMark(text.charAt(at))) {
            at++;
        }
        return at == start;
    }
}
