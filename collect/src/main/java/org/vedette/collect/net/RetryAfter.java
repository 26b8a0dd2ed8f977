package org.vedette.collect.net;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// When a server wants to be asked again: its header Retry-After holds seconds or a date.
final class RetryAfter {
    /// Nobody is made to wait longer than this: a header can be a mistake.
    static final Duration LONGEST = Duration.ofDays(7);

    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /// @return null where there is no header, or one that is not understood
    static @Nullable Instant read(@Nullable String header, Instant now) {
        Instant told = header == null ? null : told(header.strip(), now);
        return told == null || told.isBefore(now) ? null : earlier(told, now.plus(LONGEST));
    }

    private static @Nullable Instant told(String header, Instant now) {
        if (header.matches("\\d{1," + MOST_DIGITS + "}")) {
            return now.plusSeconds(Long.parseLong(header));
        }
        try {
            return OffsetDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException other) {
            return null;
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
