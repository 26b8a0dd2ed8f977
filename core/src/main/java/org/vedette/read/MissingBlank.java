package org.vedette.read;

/// Judges whether a stop with no blank behind it ends a sentence ("said.The"), or stands in an address or a
/// file name.
final class MissingBlank {
    private static final WordList DOMAINS = WordList.of("Com Org Net Edu Gov Io Co");
    /// How far the words around the stop are looked at.
    private static final int NEAR = 40;

    private MissingBlank() {}

    /// @param from where the sentence began
    /// @param stop where the stop stands
    /// @param word where the next word begins, behind marks that open
    /// @param end where the paragraph ends
    static boolean isLikely(String text, int from, int stop, int word, int end) {
        return beginsLikeSentence(text, word, end) && isPlainBefore(text, from, stop) && isPlainBehind(text, word, end);
    }

    private static boolean beginsLikeSentence(String text, int word, int end) {
        if (word + 1 >= end || !Letters.isUpper(text.charAt(word))) {
            return false;
        }
        char second = text.charAt(word + 1);
        return Character.isLowerCase(second) || (second == ' ' && "AI".indexOf(text.charAt(word)) >= 0);
    }

    private static boolean isPlainBefore(String text, int from, int stop) {
        for (int at = stop - 1; at >= Math.max(from, stop - NEAR); at--) {
            char unit = text.charAt(at);
            if (Letters.isBlank(unit)) {
                return true;
            }
            if ("./@_=:\\".indexOf(unit) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainBehind(String text, int word, int end) {
        int stop = Letters.wordEnd(text, word, Math.min(end, word + NEAR));
        boolean dotted = text.indexOf('.', word, stop) >= 0;
        boolean address = stop < end && "/@_=\\".indexOf(text.charAt(stop)) >= 0;
        return !dotted && !address && !DOMAINS.has(text, word, stop);
    }
}
