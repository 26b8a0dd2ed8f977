package org.vedette.collect.desk;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.feed.FeedContent;
import org.vedette.collect.feed.FeedContent.Further;
import org.vedette.collect.feed.FeedItem;
import org.vedette.collect.feed.FeedReader;
import org.vedette.collect.feed.NoFeedException;
import org.vedette.collect.net.Answer;
import org.vedette.collect.net.Ask;
import org.vedette.collect.net.Web;
import org.vedette.model.Trouble;

/// Fetches a feed with the sitemaps that it names.
final class Contents {
    private static final String FEEDS = "application/rss+xml,application/atom+xml,application/feed+json,"
            + "application/xml;q=0.9,text/xml;q=0.9,application/json;q=0.8,*/*;q=0.1";
    private static final int MOST_FURTHER = 20;
    /// Sitemaps that were changed longer ago hold no news.
    private static final Duration NEWS = Duration.ofDays(3);

    private final Web web;

    Contents(Web web) {
        this.web = web;
    }

    /// What was found.
    sealed interface Found {
        /// @param answer the answer that held the feed
        /// @param items the newest first, as far as feeds keep to that
        /// @param broken sitemaps named by this one that could not be read
        record Items(Answer.Content answer, @Nullable String title, List<FeedItem> items, List<Answer.Failure> broken)
                implements Found {}

        /// As it was.
        record Same() implements Found {}

        record Nothing(Answer.Failure why) implements Found {}
    }

    Found fetch(FeedState before, URI address, Instant now) throws InterruptedException {
        return switch (web.get(new Ask(address, FEEDS, before.tag(), before.changed()))) {
            case Answer.Same same -> new Found.Same();
            case Answer.Failure failure -> new Found.Nothing(failure);
            case Answer.Content content -> read(content, now);
        };
    }

    private Found read(Answer.Content content, Instant now) throws InterruptedException {
        FeedContent feed;
        try {
            feed = FeedReader.read(content.bytes(), content.charset(), content.address());
        } catch (NoFeedException none) {
            return new Found.Nothing(noFeed(content, none));
        }
        List<FeedItem> items = new ArrayList<>(feed.items());
        List<Answer.Failure> broken = new ArrayList<>();
        for (URI next : newest(feed.further(), now)) {
            further(next, items, broken);
        }
        boolean none = items.isEmpty() && !broken.isEmpty();
        return none ? new Found.Nothing(broken.getFirst()) : new Found.Items(content, feed.title(), items, broken);
    }

    private static Answer.Failure noFeed(Answer.Content content, NoFeedException none) {
        String detail = content.address() + ": " + none.getMessage();
        return new Answer.Failure(Trouble.FEED_NOT_READABLE, detail, false, null);
    }

    private static List<URI> newest(List<Further> further, Instant now) {
        LocalDate first = LocalDate.ofInstant(now.minus(NEWS), ZoneOffset.UTC);
        return further.stream()
                .filter(each -> each.changed() == null || !each.changed().day().isBefore(first))
                .sorted(Comparator.comparing(Contents::day).reversed())
                .limit(MOST_FURTHER)
                .map(Further::address)
                .toList();
    }

    private static LocalDate day(Further further) {
        return further.changed() == null ? LocalDate.MIN : further.changed().day();
    }

    private void further(URI address, List<FeedItem> items, List<Answer.Failure> broken) throws InterruptedException {
        switch (web.get(new Ask(address, FEEDS, null, null))) {
            case Answer.Failure failure -> broken.add(failure);
            case Answer.Same same -> throw new IllegalStateException("asked without condition: " + address);
            case Answer.Content content -> {
                try {
                    items.addAll(FeedReader.read(content.bytes(), content.charset(), content.address())
                            .items());
                } catch (NoFeedException none) {
                    broken.add(noFeed(content, none));
                }
            }
        }
    }
}
