package org.vedette.knowledge.places;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.vedette.model.Fault;

/// The towns of places.tsv by name. The table stays as it was written; of each name only the hash is kept and where its
/// row begins, and a row is read when one of its names is asked for. A start makes no objects for a hundred thousand
/// names that way, of which an article asks for a few.
final class TownTable {
    private static final int COLUMNS = 8;
    private static final int NAME = 1;
    private static final int PEOPLE = 5;
    private static final int KIND = 6;
    private static final int NAMES = 7;
    /// So many digits always fit a number of 64 bits.
    private static final int SAFE_DIGITS = 18;

    private final byte[] text;
    private final HashedRows rows = new HashedRows();
    /// Where the fields of the row begin that is being looked through, and one past its end.
    private final int[] fields = new int[COLUMNS + 1];

    private TownTable(byte[] text) {
        this.text = text;
    }

    /// Looks through the whole table; a row that is none is a fault and is left out.
    ///
    /// @param file the name of the table, for faults
    /// @param text its bytes, which must not be changed any more
    static TownTable read(String file, byte[] text, Consumer<Fault> faults) {
        var table = new TownTable(text);
        int line = 0;
        for (int start = 0; start < text.length; start = table.endOfLine(start) + 1) {
            line++;
            if (text[start] != '#') {
                table.row(file, line, start, faults);
            }
        }
        return table;
    }

    private int endOfLine(int start) {
        int end = start;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private void row(String file, int line, int start, Consumer<Fault> faults) {
        int end = withoutReturn(start, endOfLine(start));
        int columns = split(start, end);
        if (columns != COLUMNS) {
            faults.accept(new Fault(file, line, 1, columns + " columns", COLUMNS + " columns"));
        } else if (areNumbers() || isTown(file, line, start, end, faults)) {
            add(fields[NAME], fields[NAME + 1] - 1, start);
            int name = fields[NAMES];
            for (int i = name; i <= end; i++) {
                if (i == end || text[i] == '|') {
                    add(name, i, start);
                    name = i + 1;
                }
            }
        }
    }

    private int withoutReturn(int start, int end) {
        return end > start && text[end - 1] == '\r' ? end - 1 : end;
    }

    /// Notes where fields begin, and gives how many there are.
    private int split(int start, int end) {
        int columns = 1;
        fields[0] = start;
        for (int i = start; i < end; i++) {
            if (text[i] == '\t') {
                fields[Math.min(columns, COLUMNS)] = i + 1;
                columns++;
            }
        }
        fields[COLUMNS] = end + 1;
        return columns;
    }

    private void add(int from, int to, int row) {
        if (to > from) {
            rows.add(FoldedName.hash(text, from, to), row);
        }
    }

    /// Whether the numbers are written as nearly all are: digits, and for degrees a sign and a point.
    private boolean areNumbers() {
        return isNumber(0, false) && isNumber(3, true) && isNumber(4, true) && isNumber(PEOPLE, false);
    }

    private boolean isNumber(int field, boolean degrees) {
        int from = fields[field];
        int to = fields[field + 1] - 1;
        from += degrees && from < to && text[from] == '-' ? 1 : 0;
        int points = 0;
        for (int i = from; i < to; i++) {
            boolean inner = i > from && i < to - 1;
            if (degrees && inner && text[i] == '.') {
                points++;
            } else if (text[i] < '0' || text[i] > '9') {
                return false;
            }
        }
        return to > from && to - from <= SAFE_DIGITS && points <= 1;
    }

    private boolean isTown(String file, int line, int start, int end, Consumer<Fault> faults) {
        try {
            town(fields(start, end));
            return true;
        } catch (NumberFormatException notNumber) {
            faults.accept(new Fault(
                    file,
                    line,
                    1,
                    String.valueOf(notNumber.getMessage()),
                    "numbers for geonames, lat, lon and people"));
            return false;
        }
    }

    private String[] fields(int start, int end) {
        return new String(text, start, end - start, StandardCharsets.UTF_8).split("\t", -1);
    }

    private static Town town(String[] fields) {
        return new Town(
                Long.parseLong(fields[0]),
                fields[NAME],
                fields[2],
                Double.parseDouble(fields[3]),
                Double.parseDouble(fields[4]),
                Long.parseLong(fields[PEOPLE]),
                fields[KIND].equals("capital"));
    }

    /// The towns of a folded name in the order of the table.
    List<Town> named(String folded) {
        int[] starts = rows.of(folded.hashCode());
        if (starts.length == 0) {
            return List.of();
        }
        var towns = new ArrayList<Town>();
        for (int start : starts) {
            String[] fields = fields(start, withoutReturn(start, endOfLine(start)));
            if (bears(fields, folded)) {
                towns.add(town(fields));
            }
        }
        return towns;
    }

    private static boolean bears(String[] fields, String folded) {
        return FoldedName.of(fields[NAME]).equals(folded)
                || Arrays.stream(fields[NAMES].split("\\|"))
                        .anyMatch(name -> FoldedName.of(name).equals(folded));
    }
}
