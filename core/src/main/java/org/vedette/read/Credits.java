package org.vedette.read;

/// Knows the lines that speak about the article itself: bylines, the hands that wrote and edited it, whose
/// photograph it is, rights, and what a page wraps around it. Our own list, from the habits of agencies and
/// newspapers.
final class Credits {
    /// Credits when a name with a capital follows.
    private static final WordList BY = WordList.of("""
            reporting_by additional_reporting_by writing_by editing_by edited_by compiled_by translated_by photo_by
            photos_by photograph_by photography_by with_reporting_by with_inputs_from with_input_from
            with_files_from with_additional_reporting_by additional_writing_by graphic_by graphics_by illustration_by
            """);
    /// Credits whatever follows.
    private static final WordList HEADS = WordList.of("""
            photo: photos: photograph: image: image_credit: picture: video: credit: credits: photo_credit: source:
            sources: copyright_© copyright_(c) copyright_1 copyright_2 copyright_by (c)_1 (c)_2 (c)_copyright ©
            all_rights_reserved published: updated: last_updated: last_modified: posted: file_photo: afp_photo
            read_more: read_also: see_also: also_read: related: contact: contacts: follow_us_on sign_up_for_our
            subscribe_to_our this_article_was_originally_published this_story_has_been_updated
            the_associated_press_contributed associated_press_writer
            """);
    /// Credits when nothing else stands there.
    private static final WordList ALONE = WordList.of("""
            enditem end ends endit advertisement subscribe share_this sign_up follow_us read_more related_articles
            read_also photos video file_photo sapa sapa-ap sapa-afp sapa-dpa ani pti ians afp ap reuters xinhua yonhap
            tass dpa getty_images staff_reporter our_correspondent
            """);
    private static final WordList SMALL = WordList.of("and in of for the at with de van von der bin al our , &");
    private static final int LONGEST_BYLINE = 120;

    private Credits() {}

    /// Whether the sentence or line is a credit by its first words, or as a whole.
    static boolean isCredit(String text, int from, int to) {
        int start = skipMarks(text, from, to);
        int end = trimMarks(text, start, to);
        if (end - start <= 20 && ALONE.hasAnyCase(text, start, end)) {
            return true;
        }
        if (start == end || !mayBegin(text.charAt(start))) {
            return false;
        }
        if (!HEADS.beginningAt(text, start).isEmpty()) {
            return true;
        }
        int name = start + BY.beginningAt(text, start).length();
        return name > start && nameFollows(text, name, end);
    }

    /// Whether the whole line is "By" and names: "By JOHN SMITH and Jane Doe in Seoul".
    static boolean isByline(String text, int start, int end) {
        if (end - start > LONGEST_BYLINE || !text.regionMatches(true, start, "by ", 0, 3)) {
            return false;
        }
        int words = 0;
        int at = Letters.skipBlanks(text, start + 3, end);
        while (at < end) {
            int word = Math.max(Letters.wordEnd(text, at, end), at + 1);
            boolean name = Letters.isUpper(text.charAt(at)) && !Abbreviations.isMonthOrDay(text, at, word);
            if (!name && !SMALL.hasAnyCase(text, at, word) && "|,./".indexOf(text.charAt(at)) < 0) {
                return false;
            }
            words += name ? 1 : 0;
            at = Letters.skipBlanks(text, word, end);
        }
        return words >= 1 && words <= 12 && !endsLikeSentence(text, end, words);
    }

    private static boolean endsLikeSentence(String text, int end, int words) {
        return text.charAt(end - 1) == '.' && words < 2;
    }

    /// The first letters of the lists, so that most sentences are let go at once.
    private static boolean mayBegin(char unit) {
        return "aceflpirstuvwg(©".indexOf(Character.toLowerCase(unit)) >= 0;
    }

    private static boolean nameFollows(String text, int at, int end) {
        int name = Letters.skipBlanks(text, at, end);
        return name > at && name < end && (Letters.isUpper(text.charAt(name)) || text.charAt(name) == '@');
    }

    private static int skipMarks(String text, int from, int to) {
        int at = from;
        while (at < to && "([*—-_ ".indexOf(text.charAt(at)) >= 0 && !text.startsWith("(c)", at)) {
            at++;
        }
        return at;
    }

    /// The end without marks, and without the initials of the desk that agencies put there ("Sapa /ab/cd").
    private static int trimMarks(String text, int from, int to) {
        int slash = to - from <= 40 ? text.indexOf(" /", from, to) : -1;
        int at = slash > from ? slash : to;
        while (at > from && ")].*/ ".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
