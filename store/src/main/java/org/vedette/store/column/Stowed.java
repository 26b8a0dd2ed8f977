package org.vedette.store.column;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Texts from outside as a database can hold them: PostgreSQL has no place for the mark zero, and neither of the two
/// for
/// half a character. These are written as the mark SUBSTITUTE and four hexadecimal digits, and so is that mark.
public final class Stowed {
    private static final char SUBSTITUTE = '\u001A';
    private static final int DIGITS = 4;
    private static final int HEX = 16;

    private Stowed() {}

    public static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : text(text);
    }

    public static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHard(text, i)) {
                return packed(text);
            }
            i += Character.isHighSurrogate(text.charAt(i)) ? 1 : 0;
        }
        return text;
    }

    private static String packed(String text) {
        var packed = new StringBuilder(text.length() + DIGITS);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (isHard(text, i)) {
                packed.append(SUBSTITUTE).append(String.format(Locale.ROOT, "%04x", (int) unit));
            } else {
                packed.append(unit);
                if (Character.isHighSurrogate(unit)) {
                    packed.append(text.charAt(++i));
                }
            }
        }
        return packed.toString();
    }

    private static boolean isHard(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return unit == 0 || unit == SUBSTITUTE || Character.isLowSurrogate(unit);
    }

    public static @Nullable String backOrNull(@Nullable String stowed) {
        return stowed == null ? null : back(stowed);
    }

    /// The text as it came.
    public static String back(String stowed) {
        int mark = stowed.indexOf(SUBSTITUTE);
        if (mark < 0) {
            return stowed;
        }
        var text = new StringBuilder(stowed.length());
        int from = 0;
        while (mark >= 0) {
            int end = mark + 1 + DIGITS;
            text.append(stowed, from, mark).append((char) Integer.parseInt(stowed.substring(mark + 1, end), HEX));
            from = end;
            mark = stowed.indexOf(SUBSTITUTE, from);
        }
        return text.append(stowed.substring(from)).toString();
    }
}
