package org.vedette.knowledge.places;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/// Names of places as they are compared: without accents, in small letters, with blanks for hyphens. The letters that
/// most names are written in are folded one by one out of a table, since Unicode's way takes a name apart and puts it
/// together several times, and a start folds a hundred thousand names.
final class FoldedName {
    private static final int ASCII = 0x80;
    /// The letters of the table: Latin up to Latin Extended-B, and Latin Extended Additional.
    private static final int LATIN = 0x250;

    private static final int MORE_LATIN = 0x1E00;
    private static final int MORE_LATIN_END = 0x1F00;
    /// A letter that Unicode has to fold.
    private static final char NONE = 0;

    private static final char[] TABLE = table(0, LATIN);
    private static final char[] MORE = table(MORE_LATIN, MORE_LATIN_END);

    private FoldedName() {}

    /// A name as it is compared.
    static String of(String name) {
        char[] folded = new char[name.length()];
        for (int i = 0; i < folded.length; i++) {
            char letter = letter(name.charAt(i));
            if (letter == NONE) {
                return byUnicode(name);
            }
            folded[i] = letter;
        }
        return new String(folded);
    }

    /// The hash, as [String#hashCode] reckons it, of the folded name that stands in a stretch of UTF-8.
    static int hash(byte[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            byte letter = text[i];
            if (letter <= 0) {
                return of(new String(text, from, to - from, StandardCharsets.UTF_8))
                        .hashCode();
            }
            hash = 31 * hash + TABLE[letter];
        }
        return hash;
    }

    private static char letter(char letter) {
        if (letter < LATIN) {
            return TABLE[letter];
        }
        if (letter >= MORE_LATIN && letter < MORE_LATIN_END) {
            return MORE[letter - MORE_LATIN];
        }
        return letter == '’' ? '\'' : NONE;
    }

    /// Any name as it is compared.
    static String byUnicode(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return bare.toLowerCase(Locale.ROOT).replace('-', ' ').replace('’', '\'');
    }

    /// What Unicode makes of each letter alone. No letter of these blocks changes with its neighbours.
    private static char[] table(int from, int to) {
        var table = new char[to - from];
        for (int c = from; c < to; c++) {
            if (c < ASCII) {
                table[c] = c == '-' ? ' ' : Character.toLowerCase((char) c);
            } else {
                String folded = byUnicode(String.valueOf((char) c));
                table[c - from] = folded.length() == 1 ? folded.charAt(0) : NONE;
            }
        }
        return table;
    }
}
