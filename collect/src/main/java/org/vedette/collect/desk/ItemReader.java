package org.vedette.collect.desk;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.bytes.Decoded;
import org.vedette.collect.feed.FeedItem;
import org.vedette.collect.language.Language;
import org.vedette.collect.net.Answer;
import org.vedette.collect.net.Ask;
import org.vedette.collect.net.Web;
import org.vedette.collect.page.HtmlPage;
import org.vedette.collect.page.Published;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.feed.Feed;
import org.vedette.model.text.Article;

/// Makes an article of a feed's item: out of its page or, where there is none to be had, out of what the feed
/// itself says.
final class ItemReader {
    private static final List<String> PAGES = List.of("text/html", "application/xhtml+xml", "text/plain", "");
    /// Above so many characters, text in a feed is worth more than a page of less than half its length: that
    /// page is a wall.
    private static final int FULL = 600;

    private final Web web;
    private final InstantSource clock;
    private final boolean englishOnly;

    ItemReader(Web web, InstantSource clock, boolean englishOnly) {
        this.web = web;
        this.clock = clock;
        this.englishOnly = englishOnly;
    }

    /// What became of an item.
    sealed interface Made {
        /// @param from "page" or "feed"
        record Document(Article article, String from) implements Made {}

        record Aside(Trouble trouble, String detail) implements Made {}

        /// It may be had later.
        record Later(Answer.Failure why) implements Made {}
    }

    /// @param id of the item
    /// @param outlet the name of the outlet where neither the feeds file nor the item tells it, or null
    /// @param lastTry whether what the feed says is to do when the page cannot be had now
    Made read(Feed feed, String id, FeedItem item, @Nullable String outlet, boolean lastTry)
            throws InterruptedException {
        String own = HtmlPage.textOf(item.html());
        URI link = item.link();
        if (link == null || feed.text() == Feed.TextFrom.FEED) {
            return ofFeed(feed, id, item, outlet, own, null);
        }
        return switch (web.get(Ask.page(link))) {
            case Answer.Failure failure when !failure.lasting() && !lastTry -> new Made.Later(failure);
            case Answer.Failure failure -> ofFeed(feed, id, item, outlet, own, failure);
            case Answer.Same same -> ofFeed(feed, id, item, outlet, own, null);
            case Answer.Content content -> ofPage(feed, id, item, outlet, own, content);
        };
    }

    private Made ofFeed(
            Feed feed, String id, FeedItem item, @Nullable String outlet, String own, Answer.@Nullable Failure why) {
        if (own.isBlank()) {
            return why == null
                    ? new Made.Aside(Trouble.ITEM_EMPTY, "found an item without text, wanted text or a page")
                    : new Made.Aside(why.trouble(), why.detail());
        }
        String url = item.link() == null ? null : item.link().toString();
        Article page = new Article(id, own, null, null, null, null, url);
        return admitted(merged(feed, item, page, outlet), "feed");
    }

    private Made ofPage(
            Feed feed, String id, FeedItem item, @Nullable String outlet, String own, Answer.Content content) {
        if (!PAGES.contains(content.type())) {
            String found = content.address() + ": found content of the type " + content.type() + ", wanted a page";
            return ofFeed(feed, id, item, outlet, own, lasting(Trouble.NO_PAGE, found));
        }
        return switch (page(id, content)) {
            case Outcome.SetAside<Article>(var name, var trouble, var detail) ->
                ofFeed(feed, id, item, outlet, own, lasting(trouble, content.address() + ": " + detail));
            case Outcome.Done<Article>(var name, var page) -> {
                boolean wall = own.length() > FULL && page.text().length() * 2 < own.length();
                if (wall || page.text().isBlank()) {
                    String found = content.address() + ": found a page without text";
                    yield ofFeed(feed, id, item, outlet, own, lasting(Trouble.ARTICLE_HAS_NO_TEXT, found));
                }
                yield admitted(merged(feed, item, at(page, content.address()), outlet), "page");
            }
        };
    }

    private static Answer.Failure lasting(Trouble trouble, String detail) {
        return new Answer.Failure(trouble, detail, true, null);
    }

    private static Outcome<Article> page(String id, Answer.Content content) {
        return switch (Decoded.fetched(content.bytes(), content.charset())) {
            case Decoded.Broken(var detail) -> new Outcome.SetAside<>(id, Trouble.ENCODING_BROKEN, detail);
            case Decoded.Text(var text) ->
                content.type().equals("text/plain")
                        ? new Outcome.Done<>(id, Article.of(id, text))
                        : HtmlPage.read(id, text);
        };
    }

    /// The page's word for its own address counts if it is on the same host: others have been seen to name
    /// their front page, or somebody else's.
    private static Article at(Article page, URI found) {
        String told = page.url();
        boolean sameHost = told != null
                && told.regionMatches(
                        true,
                        told.indexOf("://") + 3,
                        found.getHost() + "/",
                        0,
                        found.getHost().length() + 1);
        String url = sameHost ? told : found.toString();
        return new Article(page.id(), page.text(), page.title(), page.published(), page.known(), page.outlet(), url);
    }

    private Article merged(Feed feed, FeedItem item, Article page, @Nullable String outlet) {
        Instant now = clock.instant();
        Published ofPage = page.published() == null ? null : new Published(page.published(), page.known());
        Published date = Belief.better(Belief.in(item.published(), now), Belief.in(ofPage, now));
        return new Article(
                page.id(),
                page.text(),
                item.title() == null ? page.title() : item.title(),
                date == null ? null : date.day(),
                date == null ? null : date.known(),
                first(feed.outlet(), item.outlet(), page.outlet(), outlet),
                page.url());
    }

    private static @Nullable String first(@Nullable String... names) {
        for (String name : names) {
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private Made admitted(Article article, String from) {
        String other = englishOnly ? Language.otherThanEnglish(article.text()) : null;
        return other == null ? new Made.Document(article, from) : new Made.Aside(Trouble.LANGUAGE_NOT_READ, other);
    }
}
