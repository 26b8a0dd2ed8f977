package org.vedette.model.text;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An article as published. The text is never altered after collection.
///
/// @param title the headline, or null; context for reading, it has no offsets in the text
/// @param published the day of publication in UTC, or null: then days the text leaves relative stay unresolved
/// @param known the instant the article could first be known, or null when only a day (or nothing) was given
/// @param outlet the name of the outlet as given, or null
public record Article(
        String id,
        String text,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable Instant known,
        @Nullable String outlet,
        @Nullable String url) {

    /// An article of which only the text is known.
    public static Article of(String id, String text) {
        return new Article(id, text, null, null, null, null, null);
    }
}
