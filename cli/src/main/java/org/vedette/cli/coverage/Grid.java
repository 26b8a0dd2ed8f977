package org.vedette.cli.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A table of counts. Cells below a threshold carry a mark.
public final class Grid {
    /// Stands behind a count that is too small.
    public static final String MARK = "<";

    private static final int NARROWEST = 5;

    private final String title;
    private final List<String> columns;
    private final Map<String, int[]> rows = new LinkedHashMap<>();

    /// @param rows in the order of the table
    /// @param columns in the order of the table
    Grid(String title, List<String> rows, List<String> columns) {
        this.title = title;
        this.columns = List.copyOf(columns);
        rows.forEach(row -> this.rows.put(row, new int[columns.size()]));
    }

    /// Counts one; rows and columns that the grid does not have are refused.
    void count(String row, String column) {
        int[] cells = rows.get(row);
        int at = columns.indexOf(column);
        if (cells == null || at < 0) {
            throw new IllegalArgumentException(title + " has no cell " + row + ", " + column);
        }
        cells[at]++;
    }

    /// How many stand in a cell.
    int at(String row, String column) {
        int[] cells = rows.get(row);
        return cells == null ? 0 : cells[columns.indexOf(column)];
    }

    /// How many cells hold fewer than `least`.
    long thin(int least) {
        return rows.values().stream()
                .flatMapToInt(java.util.Arrays::stream)
                .filter(count -> count < least)
                .count();
    }

    /// The table, with a sum for each row.
    List<String> lines(int least) {
        int first = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
        var lines = new ArrayList<String>();
        lines.add(title);
        var head = new StringBuilder(" ".repeat(first + 2));
        columns.forEach(column -> head.append(right(column + " ", width(column))));
        lines.add(head.append(right("all ", NARROWEST + 1)).toString().stripTrailing());
        rows.forEach((row, cells) -> lines.add(row(row, cells, first, least)));
        return lines;
    }

    private String row(String name, int[] cells, int first, int least) {
        var line = new StringBuilder("  " + name + " ".repeat(first - name.length()));
        int sum = 0;
        for (int i = 0; i < cells.length; i++) {
            String count = (cells[i] == 0 ? "-" : Integer.toString(cells[i])) + (cells[i] < least ? MARK : " ");
            line.append(right(count, width(columns.get(i))));
            sum += cells[i];
        }
        return line.append(right(sum + " ", NARROWEST + 1)).toString().stripTrailing();
    }

    private static int width(String column) {
        return Math.max(NARROWEST, column.length() + 2);
    }

    private static String right(String text, int width) {
        return String.format(Locale.ROOT, "%" + width + "s", text);
    }
}
