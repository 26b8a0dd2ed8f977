package org.vedette.code;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// BERT's uncased word pieces (Devlin et al. 2019; Wu et al. 2016): a word is put in small letters, stripped of
/// accents,
/// split at every mark, and each part is cut into the longest pieces the vocabulary holds.
public final class WordPieces {
    public static final String CLS = "[CLS]";
    public static final String SEP = "[SEP]";
    public static final String UNKNOWN = "[UNK]";
    private static final int LONGEST_PART = 100;

    private final Map<String, Integer> ids = new HashMap<>();
    private final int unknown;

    /// @param vocabulary the pieces in the order of their ids; "##" marks a piece that goes on
    public WordPieces(List<String> vocabulary) {
        for (int i = 0; i < vocabulary.size(); i++) {
            ids.put(vocabulary.get(i), i);
        }
        unknown = id(UNKNOWN);
    }

    /// The id of a piece that the vocabulary holds.
    ///
    /// @throws IllegalArgumentException if it does not
    public int id(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary has no piece " + piece);
        }
        return id;
    }

    /// The pieces of one word; never empty.
    public List<Integer> of(String word) {
        var out = new ArrayList<Integer>();
        String plain = plain(word);
        int at = 0;
        while (at < plain.length()) {
            int end = endOfPart(plain, at);
            part(plain.substring(at, end), out);
            at = end;
        }
        return out.isEmpty() ? List.of(unknown) : out;
    }

    private static String plain(String word) {
        String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var kept = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(WordPieces::isKept).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isKept(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK
                && type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && !Character.isWhitespace(codePoint)
                && codePoint != 0xFFFD;
    }

    private static int endOfPart(String plain, int start) {
        int first = plain.codePointAt(start);
        int at = start + Character.charCount(first);
        if (standsAlone(first)) {
            return at;
        }
        while (at < plain.length() && !standsAlone(plain.codePointAt(at))) {
            at += Character.charCount(plain.codePointAt(at));
        }
        return at;
    }

    /// Marks and Chinese characters, as BERT's basic tokenizer takes them.
    private static boolean standsAlone(int codePoint) {
        if (codePoint < 128) {
            return codePoint > 32 && !Character.isLetterOrDigit(codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> Character.isIdeographic(codePoint);
        };
    }

    private void part(String part, List<Integer> out) {
        if (part.length() > LONGEST_PART) {
            out.add(unknown);
            return;
        }
        var pieces = new ArrayList<Integer>();
        int start = 0;
        while (start < part.length()) {
            int end = part.length();
            Integer id = null;
            while (end > start && id == null) {
                id = ids.get((start > 0 ? "##" : "") + part.substring(start, end));
                end--;
            }
            if (id == null) {
                out.add(unknown);
                return;
            }
            pieces.add(id);
            start = end + 1;
        }
        out.addAll(pieces);
    }
}
