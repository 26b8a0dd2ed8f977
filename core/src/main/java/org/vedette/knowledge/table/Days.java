package org.vedette.knowledge.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Days as the tables write them: a day, a month ("2014-10") or a year ("2014"), in ISO 8601.
public final class Days {
    private Days() {}

    /// The first day of what is written; nothing if it is no date.
    public static Optional<LocalDate> first(String written) {
        return parse(written, false);
    }

    /// The last day of what is written; nothing if it is no date.
    public static Optional<LocalDate> last(String written) {
        return parse(written, true);
    }

    private static Optional<LocalDate> parse(String written, boolean last) {
        try {
            return switch (shape(written)) {
                case "9999-99-99" -> Optional.of(LocalDate.parse(written));
                case "9999-99" -> {
                    YearMonth month = YearMonth.parse(written);
                    yield Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
                }
                case "9999" -> {
                    int year = Integer.parseInt(written);
                    yield Optional.of(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
                }
                default -> Optional.empty();
            };
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String shape(String written) {
        var shape = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            shape.append(c >= '0' && c <= '9' ? '9' : c);
        }
        return shape.toString();
    }
}
