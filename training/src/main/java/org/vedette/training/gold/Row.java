package org.vedette.training.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.vedette.training.measure.Errors;

/// A row of a gold file.
record Row(JsonNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Row> all(Path file) throws IOException {
        var rows = new ArrayList<Row>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                rows.add(new Row(JSON.readTree(line)));
            }
        }
        return rows;
    }

    String id() {
        return json.path("id").asText();
    }

    String text() {
        return json.path("text").asText();
    }

    JsonNode labels() {
        return json.path("labels");
    }

    JsonNode meta() {
        return json.path("meta");
    }

    /// A string field, or null when it is absent, null or empty.
    static @Nullable String string(JsonNode of, String name) {
        String value = of.path(name).isTextual() ? of.path(name).textValue() : "";
        return value.isEmpty() ? null : value;
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /// The strings of a list joined by blanks.
    static String joined(JsonNode strings) {
        return String.join(" ", list(strings).stream().map(JsonNode::asText).toList());
    }

    Errors.Case error(String gold, String ours) {
        return new Errors.Case(id(), gold, ours, text());
    }
}
