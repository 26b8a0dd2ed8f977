package org.vedette.web.page;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.vedette.store.AsOf;

/// As of when a page is asked for: the parameter `as-of` of every link.
///
/// @param word as it was given, or empty for now
/// @param at the instant it stands for, or null for now
public record Asked(String word, @Nullable Instant at) {
    /// With all that is known.
    public static final Asked NOW = new Asked("", null);

    private static final int DAY = 10;

    /// What a request asks for.
    ///
    /// @throws IllegalArgumentException if the word is neither a day nor an instant
    public static Asked of(Context context) {
        String word = context.queryParam("as-of");
        if (word == null || word.isBlank()) {
            return NOW;
        }
        String given = word.strip();
        try {
            return new Asked(
                    given, given.length() == DAY ? AsOf.lastInstant(LocalDate.parse(given)) : Instant.parse(given));
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("As of «" + given
                    + "»: wanted a day such as 2024-10-21, or an instant such as 2024-10-21T08:30:00Z.");
        }
    }

    public AsOf asOf() {
        return new AsOf(at, null);
    }

    /// The day, for the control; empty for now.
    public String day() {
        return at == null ? "" : at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
