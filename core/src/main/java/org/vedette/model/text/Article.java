package org.vedette.model.text;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;

/// An article as published. The text is never altered after collection.
///
/// @param title the headline, or null; context for reading, it has no offsets in the text
/// @param published the day of publication in UTC, or null: then days the text leaves relative stay unresolved
/// @param known the instant the article could first be known, or null when only a day (or nothing) was given
/// @param outlet the name of the outlet as given, or null
/// @param tlp who may see it; what is made of it carries the mark on
public record Article(
        String id,
        String text,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable Instant known,
        @Nullable String outlet,
        @Nullable String url,
        Tlp tlp) {

    /// An article that everybody may see.
    public Article(
            String id,
            String text,
            @Nullable String title,
            @Nullable LocalDate published,
            @Nullable Instant known,
            @Nullable String outlet,
            @Nullable String url) {
        this(id, text, title, published, known, outlet, url, Tlp.CLEAR);
    }

    /// An article of which only the text is known.
    public static Article of(String id, String text) {
        return new Article(id, text, null, null, null, null, null);
    }

    /// The same under a mark, or under its own where that is stricter.
    public Article marked(Tlp mark) {
        return new Article(id, text, title, published, known, outlet, url, tlp.with(mark));
    }
}
