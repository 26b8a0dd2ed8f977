package org.vedette.collect.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page tells about its article in JSON-LD (schema.org's NewsArticle and its kin).
final class LinkedData {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /// How many parts of the data are looked through.
    private static final int MOST_PARTS = 2_000;

    private final JsonNode article;

    private LinkedData(JsonNode article) {
        this.article = article;
    }

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode found = article(script.data());
            if (found != null) {
                return new LinkedData(found);
            }
        }
        return new LinkedData(MissingNode.getInstance());
    }

    @Nullable
    String headline() {
        return words(article.path("headline"));
    }

    @Nullable
    String published() {
        return words(article.path("datePublished"));
    }

    @Nullable
    String publisher() {
        JsonNode publisher = article.path("publisher");
        JsonNode one = publisher.isArray() ? publisher.path(0) : publisher;
        return words(one.isObject() ? one.path("name") : one);
    }

    private static @Nullable String words(JsonNode node) {
        return node.isTextual() && !node.textValue().isBlank()
                ? node.textValue().strip()
                : null;
    }

    private static @Nullable JsonNode article(String json) {
        try {
            return firstArticle(MAPPER.readTree(json));
        } catch (JsonProcessingException broken) {
            return null; // the page has other places that tell the same
        }
    }

    private static @Nullable JsonNode firstArticle(JsonNode root) {
        Deque<JsonNode> left = new ArrayDeque<>();
        left.add(root);
        for (int parts = 0; parts < MOST_PARTS && !left.isEmpty(); parts++) {
            JsonNode node = left.remove();
            if (node.has("datePublished") || node.has("headline")) {
                return node;
            }
            node.forEach(left::add);
        }
        return null;
    }
}
