package org.vedette.collect.feed;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.page.Published;

/// What a feed holds.
///
/// @param kind for people: "RSS", "Atom", "JSON Feed", "sitemap", "list of sitemaps"
/// @param items in the order of the feed
/// @param further other sitemaps that this one names, with when they were changed
public record FeedContent(String kind, @Nullable String title, List<FeedItem> items, List<Further> further) {
    /// Another sitemap.
    public record Further(URI address, @Nullable Published changed) {}

    public FeedContent {
        items = List.copyOf(items);
        further = List.copyOf(further);
    }
}
