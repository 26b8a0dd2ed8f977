package org.vedette.cli.ledger;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vedette.cli.console.Plain;

/// Rows of cells: in columns for a person, or as comma-separated values (RFC 4180) for a program. The last column of a
/// person's row takes what is left of the line.
///
/// @param names of the columns
/// @param widths of the columns in marks, without the last; empty for comma-separated values
/// @param width of the line
record Sheet(List<String> names, List<Integer> widths, int width) {
    private static final int LEAST = 12;

    static Sheet csv(List<String> names) {
        return new Sheet(names, List.of(), 0);
    }

    String head() {
        return row(names);
    }

    String row(List<String> cells) {
        if (widths.isEmpty()) {
            return cells.stream().map(Sheet::quoted).collect(Collectors.joining(","));
        }
        int left = width - widths.stream().mapToInt(each -> each + 1).sum();
        return IntStream.range(0, cells.size())
                .mapToObj(i -> cell(
                        Plain.words(cells.get(i)),
                        i < widths.size() ? widths.get(i) : Math.max(LEAST, left),
                        i == cells.size() - 1))
                .collect(Collectors.joining(" "));
    }

    private static String cell(String words, int width, boolean last) {
        int length = words.codePointCount(0, words.length());
        if (length > width) {
            return words.substring(0, words.offsetByCodePoints(0, width - 1)) + "…";
        }
        return last ? words : words + " ".repeat(width - length);
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(unit -> unit == ',' || unit == '"' || unit == '\n' || unit == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
