package org.vedette.knowledge.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.vedette.model.Fault;

/// A file of rows: UTF-8, tabs between fields, and a header of `#` lines, one of which names the columns.
///
/// @param checkedOn the day of its header, or the first of all days where it names none
/// @param rows the sound rows; the others are faults
public record Table(LocalDate checkedOn, List<Row> rows) {
    private static final String COLUMNS = "# columns:";
    private static final String CHECKED = "# checked on:";

    public Table {
        rows = List.copyOf(rows);
    }

    /// Reads a file; rows that are no rows, and a header that names other columns, are faults.
    public static Table read(String file, byte[] bytes, List<String> columns, Consumer<Fault> faults) {
        List<String> lines = lines(file, bytes, faults);
        checkColumns(file, lines, columns, faults);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.startsWith("#")) {
                List<String> fields = List.of(line.split("\t", -1));
                if (fields.size() == columns.size()) {
                    rows.add(new Row(file, i + 1, columns, fields, faults));
                } else {
                    faults.accept(
                            new Fault(file, i + 1, 1, columns(fields.size()), columns(columns.size()) + " " + columns));
                }
            }
        }
        return new Table(checkedOn(lines), rows);
    }

    private static String columns(int count) {
        return count == 1 ? "1 column" : count + " columns";
    }

    private static List<String> lines(String file, byte[] bytes, Consumer<Fault> faults) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .lines()
                    .toList();
        } catch (CharacterCodingException notText) {
            faults.accept(new Fault(file, 1, 1, "bytes that are no UTF-8", "UTF-8"));
            return List.of(COLUMNS);
        }
    }

    private static void checkColumns(String file, List<String> lines, List<String> wanted, Consumer<Fault> faults) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(COLUMNS)) {
                String found = lines.get(i).substring(COLUMNS.length()).strip();
                if (!found.equals(String.join("\t", wanted)) && !found.isEmpty()) {
                    faults.accept(new Fault(
                            file, i + 1, COLUMNS.length() + 2, "«" + found + "»", String.join(" tab ", wanted)));
                }
                return;
            }
        }
        faults.accept(new Fault(file, 1, 1, "no line that names the columns", COLUMNS));
    }

    private static LocalDate checkedOn(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(CHECKED))
                .flatMap(line -> Days.first(line.substring(CHECKED.length()).strip()).stream())
                .findFirst()
                .orElse(LocalDate.MIN);
    }
}
