package org.vedette.collect.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// When an article was published.
///
/// @param day in UTC; as written where no zone is told
/// @param known the instant, or null when only a day, or a time without its zone, is told
public record Published(LocalDate day, @Nullable Instant known) {
    private static final DateTimeFormatter RFC_3339 = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    /// Days as pages write them for people.
    private static final List<DateTimeFormatter> WRITTEN_OUT = List.of(
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ENGLISH));

    private static final int DAY_LENGTH = 10;
    private static final int LAST_YEAR = 9999;

    /// Reads an ISO day or an RFC 3339 instant, of a year of four digits.
    ///
    /// @return null if it is neither
    public static @Nullable Published parse(String written) {
        String text = written.strip();
        try {
            if (text.length() == DAY_LENGTH) {
                return told(new Published(LocalDate.parse(text), null));
            }
            return text.length() < DAY_LENGTH ? null : told(instant(text));
        } catch (DateTimeException other) {
            return null;
        }
    }

    /// Java knows years of nine digits, with which nobody can reckon any further.
    private static @Nullable Published told(Published published) {
        int year = published.day().getYear();
        return year < 1 || year > LAST_YEAR ? null : published;
    }

    /// Reads what pages hold beside that: the dates of mail, and days written out in English.
    ///
    /// @return null if it is none of these
    public static @Nullable Published parseFreely(String written) {
        Published exact = parse(written);
        if (exact != null) {
            return exact;
        }
        String text = written.strip();
        try {
            Instant known = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return at(known);
        } catch (DateTimeException other) {
            return writtenOut(text);
        }
    }

    private static Published at(Instant known) {
        return new Published(LocalDate.ofInstant(known, ZoneOffset.UTC), known);
    }

    private static Published instant(String text) {
        String joined = text.charAt(DAY_LENGTH) == ' '
                ? text.substring(0, DAY_LENGTH) + "T"
                        + text.substring(DAY_LENGTH + 1).replace(" ", "")
                : text;
        TemporalAccessor read = RFC_3339.parseBest(joined, OffsetDateTime::from, LocalDateTime::from);
        return read instanceof OffsetDateTime zoned ? at(zoned.toInstant()) : new Published(LocalDate.from(read), null);
    }

    private static @Nullable Published writtenOut(String text) {
        for (DateTimeFormatter form : WRITTEN_OUT) {
            try {
                return told(new Published(LocalDate.parse(text, form), null));
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        return null;
    }
}
