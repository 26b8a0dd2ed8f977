package org.vedette.collect.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.net.WebAddress;
import org.vedette.collect.page.Published;
import org.vedette.collect.page.WrittenDate;

/// JSON Feed, versions 1 and 1.1.
final class JsonFeed {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonFeed() {}

    static FeedContent read(String text, URI base) throws NoFeedException {
        JsonNode root = tree(text);
        if (!root.path("items").isArray()) {
            throw new NoFeedException("found JSON without a list of \"items\", wanted a JSON Feed");
        }
        List<FeedItem> items = new ArrayList<>();
        for (JsonNode item : root.path("items")) {
            items.add(item(item, base));
        }
        return new FeedContent("JSON Feed", Syndication.plain(words(root, "title")), items, List.of());
    }

    private static JsonNode tree(String text) throws NoFeedException {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new NoFeedException("found broken JSON: " + FeedReader.head(broken.getOriginalMessage()));
        }
    }

    private static FeedItem item(JsonNode item, URI base) {
        String link = first(words(item, "url"), words(item, "external_url"));
        String date = first(words(item, "date_published"), words(item, "date_modified"));
        Published published = date == null ? null : WrittenDate.read(date);
        String html = words(item, "content_html");
        String text = first(words(item, "content_text"), words(item, "summary"));
        return new FeedItem(
                link == null ? null : WebAddress.of(base, link),
                words(item, "id"),
                Syndication.plain(words(item, "title")),
                published,
                html != null ? html : text == null ? "" : paragraphs(text),
                null);
    }

    private static String paragraphs(String text) {
        return "<p>" + Entities.escape(text).replace("\n\n", "</p><p>") + "</p>";
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    /// Identifiers are numbers here and there.
    private static @Nullable String words(JsonNode node, String name) {
        JsonNode value = node.path(name);
        String text = value.isValueNode() && !value.isNull() ? value.asText() : "";
        return text.isBlank() ? null : text.strip();
    }
}
