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
        int year = number(written, 0, 4);
        int month = number(written, 5, 7);
        int day = number(written, 8, 10);
        try {
            return switch (written.length()) {
                case 4 -> year < 0 ? Optional.empty() : Optional.of(ofYear(year, last));
                case 7 -> year < 0 || month < 0 ? Optional.empty() : Optional.of(ofMonth(year, month, last));
                case 10 ->
                    year < 0 || month < 0 || day < 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
                default -> Optional.empty();
            };
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate ofYear(int year, boolean last) {
        return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }

    private static LocalDate ofMonth(int year, int month, boolean last) {
        var whole = YearMonth.of(year, month);
        return last ? whole.atEndOfMonth() : whole.atDay(1);
    }

    /// The digits from one place to another, after a hyphen where they do not begin the text; negative if
    /// they are none.
    private static int number(String written, int from, int to) {
        if (written.length() < to || (from > 0 && written.charAt(from - 1) != '-')) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = written.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
