package org.vedette.knowledge.names;

import java.text.Normalizer;

/// Folds letters so that spellings of one name meet: no accents, small letters. "Çavuşoğlu" and "Cavusoglu" fold to the
/// same.
public final class Folding {
    /// Latin letters with marks all lie below this (Unicode blocks up to Latin Extended Additional).
    private static final int TABLE_END = 0x1F00;

    private static final int TWO_LETTERS = 2;
    private static final String[] TABLE = table();

    private Folding() {}

    /// Writes the folded letter at `into[at]` and gives the next free place. A mark that only decorates writes nothing.
    ///
    /// @param into has room for two more
    public static int fold(char letter, char[] into, int at) {
        if (letter < 128) {
            into[at] = letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
            return at + 1;
        }
        if (letter >= TABLE_END) {
            into[at] = Character.toLowerCase(letter);
            return at + 1;
        }
        String folded = TABLE[letter];
        folded.getChars(0, folded.length(), into, at);
        return at + folded.length();
    }

    /// All letters of a word folded; other characters stay.
    public static String fold(String word) {
        char[] into = new char[TWO_LETTERS * word.length()];
        int end = 0;
        for (int i = 0; i < word.length(); i++) {
            end = fold(word.charAt(i), into, end);
        }
        return new String(into, 0, end);
    }

    private static String[] table() {
        var table = new String[TABLE_END];
        for (char c = 0; c < TABLE_END; c++) {
            table[c] = folded(c);
        }
        return table;
    }

    private static String folded(char letter) {
        String special = special(letter);
        if (!special.isEmpty()) {
            return special;
        }
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return "";
        }
        char first = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0);
        return String.valueOf(Character.toLowerCase(first));
    }

    /// Letters that Unicode does not take apart, as news agencies write them in plain letters.
    private static String special(char letter) {
        return switch (letter) {
            case 'ı', 'İ' -> "i";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ħ', 'Ħ' -> "h";
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            case 'ə', 'Ə' -> "e";
            default -> "";
        };
    }
}
