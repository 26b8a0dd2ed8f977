package org.vedette.collect.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.net.WebAddress;
import org.vedette.collect.page.Published;
import org.vedette.collect.page.WrittenDate;

/// RSS of all versions, and Atom. ROME reads everything but the dates: it takes a day for its midnight and a
/// time without a zone for Greenwich's, and drops what it does not understand.
final class Syndication {
    /// Where a date may stand, the surest first.
    private static final List<String> DATES =
            List.of("pubdate", "published", "date", "issued", "created", "updated", "modified");

    private Syndication() {}

    static FeedContent read(Document document, URI base) throws NoFeedException {
        refuseWithoutChannel(document.getRootElement());
        List<Element> elements = items(document.getRootElement());
        List<@Nullable Published> dates =
                elements.stream().<@Nullable Published>map(Syndication::date).toList();
        SyndFeed feed = feed(document);
        List<FeedItem> items = new ArrayList<>();
        for (int i = 0; i < feed.getEntries().size(); i++) {
            boolean same = dates.size() == feed.getEntries().size();
            items.add(item(feed.getEntries().get(i), same ? dates.get(i) : null, base));
        }
        String type = feed.getFeedType();
        String kind = type != null && type.startsWith("atom") ? "Atom" : "RSS";
        return new FeedContent(kind, plain(feed.getTitle()), items, List.of());
    }

    /// ROME takes it for granted.
    private static void refuseWithoutChannel(Element root) throws NoFeedException {
        boolean has = root.getChildren().stream().anyMatch(each -> isNamed(each, "channel"));
        if (!has && !isNamed(root, "feed")) {
            throw new NoFeedException("found <" + root.getName() + "> without a channel, wanted a feed");
        }
    }

    private static SyndFeed feed(Document document) throws NoFeedException {
        try {
            WireFeed wire = new WireFeedInput(false, Locale.ROOT).build(document);
            return new SyndFeedImpl(wire);
        } catch (FeedException | IllegalArgumentException broken) {
            String found = FeedReader.head(String.valueOf(broken.getMessage()));
            throw new NoFeedException("found a feed that breaks its own rules: " + found);
        }
    }

    private static List<Element> items(Element root) {
        List<Element> all = new ArrayList<>();
        Stream.concat(Stream.of(root), root.getChildren().stream().filter(each -> isNamed(each, "channel")))
                .flatMap(parent -> parent.getChildren().stream())
                .filter(each -> isNamed(each, "item") || isNamed(each, "entry"))
                .forEach(all::add);
        return all;
    }

    private static boolean isNamed(Element element, String name) {
        return element.getName().equalsIgnoreCase(name);
    }

    private static @Nullable Published date(Element item) {
        for (String place : DATES) {
            for (Element child : item.getChildren()) {
                Published found = isNamed(child, place) ? WrittenDate.read(child.getText()) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static FeedItem item(SyndEntry entry, @Nullable Published published, URI base) {
        String uri = orNull(entry.getUri());
        URI link = link(entry, base);
        String html = Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .map(SyndContent::getValue)
                .map(value -> value == null ? "" : value)
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("");
        SyndFeed source = entry.getSource();
        return new FeedItem(
                link == null && uri != null ? WebAddress.of(null, uri) : link,
                uri,
                plain(entry.getTitle()),
                published,
                html,
                source == null ? null : plain(source.getTitle()));
    }

    private static @Nullable URI link(SyndEntry entry, URI base) {
        String link = orNull(entry.getLink());
        return link == null ? null : WebAddress.of(base, link);
    }

    /// Titles hold entities, and sometimes tags, though they should not.
    static @Nullable String plain(@Nullable String title) {
        if (title == null) {
            return null;
        }
        String text = Parser.unescapeEntities(title, false)
                .replaceAll("</?[A-Za-z][^<>]{0,200}>", "")
                .replaceAll("\\s+", " ")
                .strip();
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
