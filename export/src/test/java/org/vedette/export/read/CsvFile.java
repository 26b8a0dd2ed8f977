package org.vedette.export.read;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A file of comma-separated values, read by a parser that is not ours.
public final class CsvFile {
    private CsvFile() {}

    /// The first line and the rows by its names.
    public record Read(List<String> columns, List<Map<String, String>> rows) {}

    public static Read of(byte[] bytes) {
        var mapper = new CsvMapper();
        try (MappingIterator<List<String>> lines = mapper.readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(CsvSchema.emptySchema())
                .readValues(bytes)) {
            List<List<String>> all = lines.readAll();
            List<String> columns = all.getFirst();
            List<Map<String, String>> rows = new ArrayList<>();
            for (List<String> line : all.subList(1, all.size())) {
                if (line.size() != columns.size()) {
                    throw new IllegalArgumentException(line.size() + " cells: " + line);
                }
                Map<String, String> row = new TreeMap<>();
                for (int i = 0; i < line.size(); i++) {
                    row.put(columns.get(i), line.get(i));
                }
                rows.add(row);
            }
            return new Read(columns, rows);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
