package org.vedette.collect.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.page.Published;

/// An item of a feed.
///
/// @param link the page of the article, or null
/// @param guid what the feed calls the item, or null; feeds have been seen that call all items the same
/// @param title as plain text, or null
/// @param published when it says it was published, or null
/// @param html what the feed holds of the article, the longest where there are several; empty for nothing
/// @param outlet who it says published it, or null
public record FeedItem(
        @Nullable URI link,
        @Nullable String guid,
        @Nullable String title,
        @Nullable Published published,
        String html,
        @Nullable String outlet) {}
