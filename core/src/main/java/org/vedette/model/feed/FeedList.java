package org.vedette.model.feed;

import java.time.Duration;
import java.util.List;

/// The feeds of a desk and the manners in which they are collected.
///
/// @param contact a mail or web address of whoever collects; servers are told it with every request
/// @param inside hosts, as they stand in addresses, that may lie inside a private network
/// @param pause how long a host is left alone between two requests, at least
public record FeedList(String contact, List<String> inside, Duration pause, List<Feed> feeds) {
    /// The pause where the file does not say.
    public static final Duration PAUSE = Duration.ofSeconds(2);

    public FeedList {
        inside = List.copyOf(inside);
        feeds = List.copyOf(feeds);
    }
}
