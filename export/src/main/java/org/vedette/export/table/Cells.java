package org.vedette.export.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Values as text, the same in every table.
///
/// A list becomes one cell: its items with a semicolon between, a semicolon inside an item being written as a comma.
/// Lists
/// that belong together (names, codes, countries of the sources) have as many items as one another, empty ones
/// included.
public final class Cells {
    private static final int PLACES = 6;

    private Cells() {}

    /// A value as text; nothing for null.
    public static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> number(number);
            default -> value.toString();
        };
    }

    /// A number without exponent and without needless zeros, six places at most.
    public static String number(double value) {
        BigDecimal number = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /// A list as one cell.
    public static String list(Stream<? extends @Nullable Object> items) {
        return items.map(item -> text(item).replace(';', ',')).collect(Collectors.joining(";"));
    }

    /// A list as one cell.
    public static String list(Collection<? extends @Nullable Object> items) {
        return list(items.stream());
    }

    /// A text on one line: runs of blanks, tabs and line ends become one blank.
    public static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isWhitespace(each) || Character.isISOControl(each)) {
                gap = !line.isEmpty();
            } else {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.append(each);
            }
        }
        return line.toString();
    }

    /// The first of the values that is there; nothing if none is.
    public static String first(@Nullable Object one, @Nullable Object other) {
        return text(Objects.requireNonNullElse(one, other == null ? "" : other));
    }
}
