package org.vedette.collect.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.text.Article;

/// Articles as lines of JSON that `vedette read` and `vedette ingest` take.
public final class DocumentLine {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DocumentLine() {}

    /// The line of an article.
    public static String of(Article article) {
        return of(article, new TreeMap<>());
    }

    /// @param more fields behind the usual ones
    static String of(Article article, SortedMap<String, String> more) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("id", article.id());
        line.put("text", article.text());
        put(line, "title", article.title());
        put(line, "published", published(article));
        put(line, "outlet", article.outlet());
        put(line, "url", article.url());
        for (Map.Entry<String, String> each : more.entrySet()) {
            line.put(each.getKey(), each.getValue());
        }
        return written(line);
    }

    /// The line of what was set aside, with its trouble.
    static String of(SetAside<?> aside, String feed, Instant at) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("id", aside.id());
        line.put("feed", feed);
        line.put("at", at.truncatedTo(ChronoUnit.SECONDS).toString());
        line.putObject("trouble")
                .put("code", aside.trouble().code())
                .put("name", aside.trouble().name())
                .put("detail", aside.detail());
        return written(line);
    }

    private static @Nullable String published(Article article) {
        Object published = article.known() == null ? article.published() : article.known();
        return published == null ? null : published.toString();
    }

    private static void put(ObjectNode line, String field, @Nullable String value) {
        if (value != null) {
            line.put(field, value);
        }
    }

    private static String written(ObjectNode line) {
        try {
            return MAPPER.writeValueAsString(line);
        } catch (JsonProcessingException impossible) { // a tree of words
            throw new IllegalStateException(impossible);
        }
    }
}
