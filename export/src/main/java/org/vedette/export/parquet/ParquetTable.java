package org.vedette.export.parquet;

import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.export.table.Column;
import org.vedette.export.writer.EventWriter;
import org.vedette.export.writer.Happening;
import org.vedette.export.writer.Written;

/// Writes happenings as rows of a Parquet file. Empty cells are null; days are dates, instants microseconds in UTC.
///
/// A Parquet file is closed by its footer, so that it grows in a file of its own first and is copied at the end.
public final class ParquetTable implements EventWriter {
    private final OutputStream out;
    private final List<Column<Happening>> columns;
    private final Written.Count count = new Written.Count();
    private @Nullable Path file;
    private @Nullable ParquetWriter<Happening> writer;

    /// @param out stays open
    public ParquetTable(OutputStream out, List<Column<Happening>> columns) {
        this.out = out;
        this.columns = List.copyOf(columns);
    }

    @Override
    public void begin() throws IOException {
        Path fresh = Files.createTempFile("vedette", ".parquet");
        file = fresh;
        writer = ParquetWriter.writeFile(Schema.of("event", columns), fresh.toFile(), this::cells);
    }

    private void cells(Happening row, ValueWriter cells) {
        for (Column<Happening> column : columns) {
            Object value = column.of().apply(row);
            if (value != null) {
                cells.write(column.name(), stored(value));
            }
        }
    }

    private static Object stored(Object value) {
        return switch (value) {
            case LocalDate day -> Math.toIntExact(day.toEpochDay());
            case Instant instant -> ChronoUnit.MICROS.between(Instant.EPOCH, instant);
            default -> value;
        };
    }

    @Override
    public void event(Happening happening) throws IOException {
        if (writer == null) {
            throw new IllegalStateException("an event before the beginning");
        }
        writer.write(happening);
        count.add(1);
    }

    @Override
    public Written end() throws IOException {
        if (writer == null || file == null) {
            throw new IllegalStateException("an end before the beginning");
        }
        writer.close();
        Files.copy(file, out);
        Files.delete(file);
        out.flush();
        return count.written();
    }
}
