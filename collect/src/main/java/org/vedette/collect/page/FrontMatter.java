package org.vedette.collect.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The lines between two `---` at the head of a Markdown file: a key, a colon and a value on each.
///
/// @param values by key in small letters
/// @param end how many lines of the file it takes up
record FrontMatter(Map<String, String> values, int end) {
    private static final int MOST_LINES = 200;

    FrontMatter {
        values = new TreeMap<>(values);
    }

    static FrontMatter of(List<String> lines) {
        Map<String, String> values = new TreeMap<>();
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals("---")) {
            return new FrontMatter(values, 0);
        }
        for (int i = 1; i < Math.min(lines.size(), MOST_LINES); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return new FrontMatter(values, i + 1);
            }
            int colon = line.indexOf(':');
            if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
                values.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT), unquoted(line, colon + 1));
            }
        }
        return new FrontMatter(new TreeMap<>(), 0);
    }

    /// The value of the first of the keys that has one, or null.
    @Nullable
    String any(String... keys) {
        for (String key : keys) {
            String value = values.get(key);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private static String unquoted(String line, int from) {
        String value = line.substring(from).strip();
        boolean quoted = value.length() > 1
                && "\"'".indexOf(value.charAt(0)) >= 0
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
