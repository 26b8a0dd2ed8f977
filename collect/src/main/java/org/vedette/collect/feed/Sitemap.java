package org.vedette.collect.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.net.WebAddress;
import org.vedette.collect.page.WrittenDate;

/// Sitemaps, above all those for news, which name title, day and outlet of each page.
final class Sitemap {
    private Sitemap() {}

    static FeedContent pages(Document document, URI base) {
        List<FeedItem> items = new ArrayList<>();
        for (Element url : children(document.getRootElement(), "url")) {
            Element news = child(url, "news");
            URI link = link(url, base);
            String title = news == null ? null : Syndication.plain(text(news, "title"));
            String told = news == null ? null : text(news, "publication_date");
            Element publication = news == null ? null : child(news, "publication");
            String outlet = publication == null ? null : Syndication.plain(text(publication, "name"));
            items.add(new FeedItem(link, null, title, told == null ? null : WrittenDate.read(told), "", outlet));
        }
        return new FeedContent("sitemap", null, items, List.of());
    }

    static FeedContent list(Document document, URI base) {
        List<FeedContent.Further> further = new ArrayList<>();
        for (Element sitemap : children(document.getRootElement(), "sitemap")) {
            URI link = link(sitemap, base);
            String changed = text(sitemap, "lastmod");
            if (link != null) {
                further.add(new FeedContent.Further(link, changed == null ? null : WrittenDate.read(changed)));
            }
        }
        return new FeedContent("list of sitemaps", null, List.of(), further);
    }

    private static @Nullable URI link(Element element, URI base) {
        String address = text(element, "loc");
        return address == null ? null : WebAddress.of(base, address);
    }

    private static List<Element> children(Element parent, String name) {
        return parent.getChildren().stream()
                .filter(each -> each.getName().equalsIgnoreCase(name))
                .toList();
    }

    private static @Nullable Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : found.getFirst();
    }

    private static @Nullable String text(Element parent, String name) {
        Element found = child(parent, name);
        return found == null || found.getText().isBlank()
                ? null
                : found.getText().strip();
    }
}
