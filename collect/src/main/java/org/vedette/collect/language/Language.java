package org.vedette.collect.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells whether a text is in another language than English, from its scripts and its commonest words. Only a
/// text that speaks for another language is named; one that says too little (a table, a name, a headline) is
/// let through. Most English texts are known by their first sentences and cost a few microseconds.
public final class Language {
    /// How far a text is looked at.
    private static final int LOOK = 2_000;
    /// How far first.
    private static final int GLANCE = 250;

    private static final int FEWEST_LETTERS = 20;
    private static final int FEWEST_WORDS = 3;
    /// So many words are a headline or a line of names; in them words that stand in names ("de la", "von
    /// der") say nothing.
    private static final int SHORT = 25;

    private static final int FEWEST_WORDS_OF_SHORT = 2;
    /// Of ten words of running text, two to five are among the commonest; of a list of foreign names hardly
    /// one.
    private static final double LEAST_SHARE = 0.12;

    private Language() {}

    /// The other language and how much speaks for it ("fr, 0.99"), or null.
    public static @Nullable String otherThanEnglish(String text) {
        if (new CommonWords(text, Math.min(GLANCE, text.length())).areEnglish()) {
            return null;
        }
        int end = Math.min(LOOK, text.length());
        Map<UnicodeScript, Integer> scripts = scripts(text, end);
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (letters < FEWEST_LETTERS) {
            return null;
        }
        int latin = scripts.getOrDefault(UnicodeScript.LATIN, 0);
        if (latin * 2 < letters) {
            return named(Scripts.language(scripts, text.substring(0, end)), 1 - (double) latin / letters);
        }
        return latin(new CommonWords(text, end));
    }

    private static @Nullable String latin(CommonWords words) {
        boolean isShort = words.all() < SHORT;
        String other = words.likeliestOther(isShort);
        int foreign = words.of(other, false);
        int english = words.of(CommonWords.ENGLISH, false);
        boolean speaks = words.of(other, isShort) >= (isShort ? FEWEST_WORDS_OF_SHORT : FEWEST_WORDS)
                && foreign > 2 * english
                && foreign >= LEAST_SHARE * words.all();
        return speaks ? named(other, (double) foreign / (foreign + english)) : null;
    }

    private static String named(String language, double share) {
        return String.format(Locale.ROOT, "%s, %.2f", language, share);
    }

    private static Map<UnicodeScript, Integer> scripts(String text, int end) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        for (int at = 0; at < end; ) {
            int codePoint = text.codePointAt(at);
            if (Character.isLetter(codePoint)) {
                letters.merge(UnicodeScript.of(codePoint), 1, Integer::sum);
            }
            at += Character.charCount(codePoint);
        }
        return letters;
    }
}
