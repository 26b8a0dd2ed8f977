package org.vedette.collect.language;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The language that a script other than the Latin most likely writes, by its ISO 639-1 code.
final class Scripts {
    /// Scripts that write one language above all.
    private static final Map<UnicodeScript, String> OF_ONE = Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.TIBETAN, "bo"),
            Map.entry(UnicodeScript.THAANA, "dv"));

    private Scripts() {}

    /// @param letters how many letters of each script the text has
    static String language(Map<UnicodeScript, Integer> letters, String text) {
        UnicodeScript most = UnicodeScript.COMMON;
        for (var entry : new TreeMap<>(letters).entrySet()) {
            boolean more = entry.getValue() > letters.getOrDefault(most, 0);
            most = more && entry.getKey() != UnicodeScript.LATIN ? entry.getKey() : most;
        }
        boolean kana = letters.containsKey(UnicodeScript.HIRAGANA) || letters.containsKey(UnicodeScript.KATAKANA);
        return switch (most) {
            case CYRILLIC -> cyrillic(text);
            case ARABIC -> arabic(text);
            case HAN, HIRAGANA, KATAKANA -> kana ? "ja" : "zh";
            default -> OF_ONE.getOrDefault(most, most.name().toLowerCase(Locale.ROOT));
        };
    }

    private static String cyrillic(String text) {
        if (holdsAny(text, "ўЎ")) {
            return "be";
        }
        if (holdsAny(text, "іїєґІЇЄҐ")) {
            return "uk";
        }
        if (holdsAny(text, "ђћјљњџЂЋЈЉЊЏ")) {
            return "sr";
        }
        if (holdsAny(text, "әғқңөұүһ")) {
            return "kk";
        }
        return holdsAny(text, "ыэЫЭ") ? "ru" : "bg";
    }

    private static String arabic(String text) {
        if (holdsAny(text, "ٹڈڑےں")) {
            return "ur";
        }
        return holdsAny(text, "پچژگ") ? "fa" : "ar";
    }

    private static boolean holdsAny(String text, String letters) {
        return letters.chars().anyMatch(letter -> text.indexOf(letter) >= 0);
    }
}
