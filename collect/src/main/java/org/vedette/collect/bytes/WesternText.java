package org.vedette.collect.bytes;

import java.nio.charset.Charset;

/// Judges whether bytes that are not UTF-8 are Western text in Windows-1252, and not a damaged or foreign
/// file.
final class WesternText {
    static final Charset CHARSET = Charset.forName("windows-1252");

    private static final double LEAST_PLAIN = 0.8;

    private WesternText() {}

    /// Whether there are no control bytes, at least four fifths are ASCII, and no byte looks like half of a
    /// character in UTF-8.
    static boolean isLikely(byte[] bytes) {
        int plain = 0;
        for (int i = 0; i < bytes.length; i++) {
            int unit = bytes[i] & 0xFF;
            if (isControl(unit) || isRestOfUtf8(bytes, i)) {
                return false;
            }
            plain += unit < 0x80 ? 1 : 0;
        }
        return plain >= LEAST_PLAIN * bytes.length;
    }

    /// Control bytes other than line ends and tabs, and the five that Windows-1252 leaves free.
    private static boolean isControl(int unit) {
        boolean blank = unit == '\t' || unit == '\n' || unit == '\r' || unit == '\f';
        boolean free = unit == 0x81 || unit == 0x8D || unit == 0x8F || unit == 0x90 || unit == 0x9D;
        return (unit < ' ' && !blank) || unit == 0x7F || free;
    }

    /// "Ã©" and "â€": what UTF-8 looks like in Windows-1252. A capital "Â" or "Ã" behind a small letter, or
    /// at the end, is the first half of a character that was cut.
    private static boolean isRestOfUtf8(byte[] bytes, int at) {
        int unit = bytes[at] & 0xFF;
        int next = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : -1;
        boolean capital = unit == 0xC2 || unit == 0xC3;
        if (capital && (next < 0 || (next >= 0x80 && next < 0xC0))) {
            return true;
        }
        boolean behindSmall = at > 0 && Character.isLowerCase(bytes[at - 1] & 0xFF);
        return (capital && behindSmall) || (unit == 0xE2 && (next == 0x80 || next == 0x82));
    }
}
