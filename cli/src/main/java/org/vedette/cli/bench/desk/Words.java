package org.vedette.cli.bench.desk;

/// Words of no language, made of syllables: the same number is always the same word.
final class Words {
    /// So many there are.
    static final int NUMBER = 30_000;

    private static final String[] SYLLABLES = {
        "ba", "den", "fo", "gil", "ha", "jor", "kel", "lu", "mar", "ne", "pos", "ra", "sil", "ta", "ve", "wen", "zo",
        "cra", "dri", "fle", "gro", "pla", "sta", "tri", "ol", "un", "es", "ar", "im", "en", "ith", "ash"
    };

    private Words() {}

    static String word(int number) {
        int base = SYLLABLES.length;
        return SYLLABLES[number % base] + SYLLABLES[number / base % base] + SYLLABLES[number / (base * base) % base];
    }
}
