package org.vedette.collect.desk;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.feed.FeedItem;

/// The identifier of a feed's item: the address of its page, so that two feeds of an outlet give one document,
/// and a feed that calls all its items the same gives many.
final class ItemName {
    /// Parts of an address that tell where a reader came from, and not what is read.
    private static final List<String> TRACKS = List.of(
            "utm_", "at_medium", "at_campaign", "fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "cmpid");

    private ItemName() {}

    /// @param feed the name of the feed
    /// @return null if the item has neither an address nor a name
    static @Nullable String of(String feed, FeedItem item) {
        URI link = item.link();
        if (link != null) {
            return withoutTracks(link);
        }
        return item.guid() == null ? null : feed + ":" + item.guid();
    }

    private static String withoutTracks(URI link) {
        String text = link.toString();
        int mark = text.indexOf('?');
        if (mark < 0) {
            return text;
        }
        String kept = Stream.of(text.substring(mark + 1).split("&"))
                .filter(part -> TRACKS.stream().noneMatch(part::startsWith))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? text.substring(0, mark) : text.substring(0, mark + 1) + kept;
    }
}
