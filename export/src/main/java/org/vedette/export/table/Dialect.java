package org.vedette.export.table;

import java.util.List;

/// How rows become lines.
public enum Dialect {
    /// RFC 4180: commas, quotes only where they are needed, line ends of two characters.
    CSV {
        @Override
        public String line(List<String> cells) {
            return String.join(",", cells.stream().map(Dialect::quoted).toList()) + "\r\n";
        }
    },
    /// Tabs without any escape: tabs and line ends inside a cell become blanks, and a double quote a single one, since
    /// the usual readers take an odd one for the beginning of a cell of many lines.
    TSV {
        @Override
        public String line(List<String> cells) {
            return String.join("\t", cells.stream().map(Dialect::plain).toList()) + "\n";
        }
    };

    /// A row as a line with its end.
    public abstract String line(List<String> cells);

    private static String quoted(String cell) {
        boolean plain = true;
        for (int i = 0; plain && i < cell.length(); i++) {
            char each = cell.charAt(i);
            plain = each != '"' && each != ',' && each != '\n' && each != '\r';
        }
        boolean edged = !cell.isEmpty() && (cell.charAt(0) == ' ' || cell.charAt(cell.length() - 1) == ' ');
        return plain && !edged ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String plain(String cell) {
        return Cells.oneLine(cell).replace('"', '\'');
    }
}
