package org.vedette.export.table;

import java.util.List;
import java.util.function.Function;
import org.vedette.export.writer.Happening;

/// What a table looks like.
///
/// @param <T> what a row is made from
/// @param header whether the first line names the columns
/// @param rows of a happening
public record Layout<T>(Dialect dialect, boolean header, List<Column<T>> columns, Function<Happening, Rows<T>> rows) {
    public Layout {
        columns = List.copyOf(columns);
    }
}
