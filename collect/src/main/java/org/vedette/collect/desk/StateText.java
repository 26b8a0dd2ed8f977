package org.vedette.collect.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Trouble;

/// The state of a feed as JSON. Its form has a version; every version ever released stays readable.
final class StateText {
    private static final int VERSION = 1;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StateText() {}

    static String written(FeedState state) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("version", VERSION);
        root.put("feed", state.name());
        root.put("address", state.address());
        root.put("tag", state.tag());
        root.put("changed", state.changed());
        root.put("tried", text(state.tried()));
        root.put("succeeded", text(state.succeeded()));
        root.put("notBefore", text(state.notBefore()));
        root.put("failures", state.failures());
        Trouble trouble = state.trouble();
        root.put("trouble", trouble == null ? null : trouble.code());
        root.put("detail", state.detail());
        root.put("moved", state.moved());
        root.put("taken", state.taken());
        root.put("aside", state.aside());
        root.putObject("shelf")
                .put("file", state.mark().file())
                .put("length", state.mark().length());
        ObjectNode waiting = root.putObject("waiting");
        state.waiting().forEach(waiting::put);
        ArrayNode seen = root.putArray("seen");
        state.seen().forEach(seen::add);
        return root.toPrettyString() + "\n";
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    /// @throws IOException if it is no such state, or one of a later version
    static FeedState read(String text) throws IOException {
        try {
            JsonNode root = MAPPER.readTree(text);
            int version = root.path("version").asInt();
            if (version != VERSION) {
                throw new IOException("found a state of version " + version + ", wanted " + VERSION);
            }
            return state(root);
        } catch (JsonProcessingException | DateTimeException broken) {
            throw new IOException("found a broken state of a feed: remove it to begin anew with this feed", broken);
        }
    }

    private static FeedState state(JsonNode root) {
        JsonNode shelf = root.path("shelf");
        return new FeedState(
                root.path("feed").asText(),
                root.path("address").asText(),
                words(root, "tag"),
                words(root, "changed"),
                instant(root, "tried"),
                instant(root, "succeeded"),
                instant(root, "notBefore"),
                root.path("failures").asInt(),
                trouble(root.path("trouble").asInt()),
                root.path("detail").asText(""),
                words(root, "moved"),
                root.path("taken").asLong(),
                root.path("aside").asLong(),
                waiting(root.path("waiting")),
                seen(root.path("seen")),
                new Shelf.Mark(shelf.path("file").asText(), shelf.path("length").asLong()));
    }

    private static @Nullable String words(JsonNode root, String name) {
        return root.path(name).isTextual() ? root.path(name).asText() : null;
    }

    private static @Nullable Instant instant(JsonNode root, String name) {
        String text = words(root, name);
        return text == null ? null : Instant.parse(text);
    }

    private static @Nullable Trouble trouble(int code) {
        return Stream.of(Trouble.values())
                .filter(each -> each.code() == code)
                .findFirst()
                .orElse(null);
    }

    private static SortedMap<String, Integer> waiting(JsonNode node) {
        SortedMap<String, Integer> waiting = new TreeMap<>();
        node.properties()
                .forEach(each -> waiting.put(each.getKey(), each.getValue().asInt()));
        return waiting;
    }

    private static List<String> seen(JsonNode node) {
        List<String> seen = new ArrayList<>();
        node.forEach(each -> seen.add(each.asText()));
        return seen;
    }
}
