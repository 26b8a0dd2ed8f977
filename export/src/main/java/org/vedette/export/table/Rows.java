package org.vedette.export.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a happening in a table.
///
/// @param leftOut why it has none, or null
public record Rows<T>(List<T> rows, @Nullable String leftOut) {
    public Rows {
        rows = List.copyOf(rows);
    }

    public static <T> Rows<T> of(List<T> rows) {
        return new Rows<>(rows, null);
    }

    /// No row, and why.
    public static <T> Rows<T> none(String because) {
        return new Rows<>(List.of(), because);
    }
}
