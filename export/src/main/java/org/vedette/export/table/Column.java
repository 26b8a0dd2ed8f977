package org.vedette.export.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One column of a table.
///
/// @param <T> what a row is made from
/// @param of the value of a row, of the kind's class, or null
public record Column<T>(String name, Kind kind, Function<T, @Nullable Object> of) {
    /// What values a column holds.
    public enum Kind {
        /// `String`.
        TEXT,
        /// `Long`.
        WHOLE,
        /// `Double`.
        NUMBER,
        /// `Boolean`.
        TRUTH,
        /// `LocalDate`.
        DAY,
        /// `Instant`.
        INSTANT
    }

    public static <T> Column<T> text(String name, Function<T, @Nullable Object> of) {
        return new Column<>(name, Kind.TEXT, of);
    }

    public static <T> Column<T> whole(String name, Function<T, @Nullable Object> of) {
        return new Column<>(name, Kind.WHOLE, of);
    }

    public static <T> Column<T> number(String name, Function<T, @Nullable Object> of) {
        return new Column<>(name, Kind.NUMBER, of);
    }

    public static <T> Column<T> truth(String name, Function<T, @Nullable Object> of) {
        return new Column<>(name, Kind.TRUTH, of);
    }

    public static <T> Column<T> day(String name, Function<T, @Nullable Object> of) {
        return new Column<>(name, Kind.DAY, of);
    }

    public static <T> Column<T> instant(String name, Function<T, @Nullable Object> of) {
        return new Column<>(name, Kind.INSTANT, of);
    }
}
