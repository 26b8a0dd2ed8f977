package org.vedette.resolve.place;

import org.jspecify.annotations.Nullable;

/// What stands around the words for a place and may tell the country they lie in.
///
/// @param spokenOf ISO 3166-1 alpha-3 of the state that the act is done to, or null; chooses between places of one name
/// @param sentence the only state that the sentence names, or null
/// @param dateline the country of the article's dateline, or null
public record Around(
        @Nullable String spokenOf,
        @Nullable String sentence,
        @Nullable String dateline) {
    /// Nothing is known.
    public static final Around NOTHING = new Around(null, null, null);
}
