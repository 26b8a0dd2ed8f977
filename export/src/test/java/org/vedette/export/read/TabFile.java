package org.vedette.export.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A tab-separated file as the field's scripts read it: lines cut at tabs, no escapes, every line as wide as the first.
public final class TabFile {
    private TabFile() {}

    /// The rows of a file whose first line names the columns.
    public static List<Map<String, String>> withHeader(byte[] bytes, List<String> wanted) {
        List<String> lines = lines(bytes);
        if (!lines.getFirst().equals(String.join("\t", wanted))) {
            throw new IllegalArgumentException("header: " + lines.getFirst());
        }
        return rows(lines.subList(1, lines.size()), wanted);
    }

    /// The rows of a file without a header.
    public static List<Map<String, String>> bare(byte[] bytes, List<String> columns) {
        return rows(lines(bytes), columns);
    }

    private static List<String> lines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.endsWith("\n") || text.indexOf('\r') >= 0 || text.indexOf('"') >= 0) {
            throw new IllegalArgumentException("a line end or a quote that readers trip over");
        }
        return text.lines().toList();
    }

    private static List<Map<String, String>> rows(List<String> lines, List<String> columns) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length != columns.size()) {
                throw new IllegalArgumentException(cells.length + " cells: " + line);
            }
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(columns.get(i), cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}
