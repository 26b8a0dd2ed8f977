package org.vedette.read;

/// The marks by which a dateline is known: the dash behind it, and the agency in brackets before the dash.
final class DatelineMarks {
    private static final int LONGEST_AGENCY = 40;

    private static final WordList AGENCIES = WordList.of("""
            ap afp reuters xinhua xinhuanet yonhap tass itar-tass interfax irna upi dpa ansa efe kyodo pti ani ians uni
            sputnik ria_novosti bloomberg cnn bbc cbs nbc abc npr voa rfe/rl aljazeera al_jazeera canadian_press
            the_canadian_press los_angeles_times washington_post the_washington_post christian_science_monitor
            the_christian_science_monitor new_york_times the_new_york_times usatoday.com space.com associated_press
            the_associated_press agence_france-presse anadolu aa sana kcna wam kuna qna mena petra sapa nan antara
            bernama ukrinform interfax-ukraine unian fars tasnim mehr press_tv isna mna apa azertac belta mti pap ctk
            aap nzpa cna cp kyodo_news jiji vna app apn dawn tap aps map una xna irin thomson_reuters_foundation
            """);

    private DatelineMarks() {}

    /// Whether `[start, end)` is the name of a news agency or newspaper that signs datelines; case does not
    /// matter.
    static boolean isAgency(String text, int start, int end) {
        return AGENCIES.hasAnyCase(text, start, end);
    }

    /// The end of the dash at `at` if it parts what is before from what is behind, or -1.
    static int dashEnd(String text, int at, int end) {
        if (at >= end || at == 0) {
            return -1;
        }
        char unit = text.charAt(at);
        int run = at + 1;
        while (run < end && text.charAt(run) == unit) {
            run++;
        }
        boolean blankBehind = run == end || Letters.isBlank(text.charAt(run));
        char before = text.charAt(at - 1);
        boolean apart = blankBehind && (Letters.isBlank(before) || before == ')');
        return switch (unit) {
            case '—', '―' -> run;
            case '–' -> blankBehind ? run : -1;
            case '-' -> run - at > 1 || apart ? run : -1;
            case '_' -> apart ? run : -1;
            default -> -1;
        };
    }

    /// The end of the bracket at `at` if it can hold the name of an agency, or -1.
    static int agencyEnd(String text, int at, int end) {
        int close = text.indexOf(')', at, Math.min(end, at + LONGEST_AGENCY));
        if (close <= at + 1) {
            return -1;
        }
        boolean known = isAgency(text, at + 1, close);
        for (int i = Letters.skipBlanks(text, at + 1, close); i < close && !known; ) {
            int word = Letters.wordEnd(text, i, close);
            boolean name = word > i && Letters.isUpper(text.charAt(i));
            boolean link = text.charAt(i) == '/' || text.charAt(i) == '&' || text.charAt(i) == ',';
            if (!name && !link) {
                return -1;
            }
            i = Letters.skipBlanks(text, Math.max(word, i + 1), close);
        }
        return close + 1;
    }
}
