package org.vedette.collect.feed;

import java.net.URI;
import java.util.Locale;
import org.jdom2.Document;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.bytes.Decoded;

/// Reads a feed of any kind; its content tells which it is, whatever its server calls it.
public final class FeedReader {
    private FeedReader() {}

    /// What the feed holds.
    ///
    /// @param bytes unpacked
    /// @param charset the encoding that the server names, or null
    /// @param base where the feed was found; its links are relative to it
    /// @throws NoFeedException if it is no feed
    public static FeedContent read(byte[] bytes, @Nullable String charset, URI base) throws NoFeedException {
        return switch (Decoded.fetched(bytes, charset)) {
            case Decoded.Broken(var detail) -> throw new NoFeedException(detail);
            case Decoded.Text(var text) -> read(text, base);
        };
    }

    private static FeedContent read(String written, URI base) throws NoFeedException {
        String text = written.strip();
        if (text.isEmpty()) {
            throw new NoFeedException("found nothing, wanted a feed");
        }
        if (text.startsWith("{")) {
            return JsonFeed.read(text, base);
        }
        if (!text.startsWith("<")) {
            throw new NoFeedException("found text that begins with «" + head(text) + "», wanted a feed");
        }
        refusePage(text);
        Document document = SafeXml.parse(text);
        String root = document.getRootElement().getName().toLowerCase(Locale.ROOT);
        return switch (root) {
            case "urlset" -> Sitemap.pages(document, base);
            case "sitemapindex" -> Sitemap.list(document, base);
            case "rss", "feed", "rdf" -> Syndication.read(document, base);
            default -> throw new NoFeedException("found XML of the kind <" + head(root) + ">, wanted a feed");
        };
    }

    /// A page in place of a feed is common: the feed has moved, or a wall asks whether we are human.
    private static void refusePage(String text) throws NoFeedException {
        String start = text.substring(0, Math.min(text.length(), 2_000)).toLowerCase(Locale.ROOT);
        if (!start.contains("<html") && !start.startsWith("<!doctype html")) {
            return;
        }
        Element link = Jsoup.parse(text)
                .selectFirst("link[rel=alternate][type~=(?i)application/(rss|atom|feed|json)[a-z+]*][href]");
        String hint = link == null ? "" : "; the page names the feed " + head(link.attr("href"));
        throw new NoFeedException("found a page of HTML, wanted a feed" + hint);
    }

    static String head(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 100 ? line : line.substring(0, 100) + "…";
    }
}
