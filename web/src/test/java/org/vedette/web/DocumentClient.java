package org.vedette.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A client that knows nothing but the document: it calls routes by their operationId, and checks every answer against
/// the schema that the document gives.
final class DocumentClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Asking asking;
    private final JsonNode document;
    private final Map<String, String> paths = new TreeMap<>();
    private final Map<String, JsonNode> operations = new TreeMap<>();

    DocumentClient(Asking asking) throws IOException, InterruptedException {
        this.asking = asking;
        this.document = JSON.readTree(asking.get("/api/v1/openapi.json").body());
        document.get("paths").properties().forEach(path -> {
            JsonNode get = path.getValue().get("get");
            paths.put(get.get("operationId").asText(), path.getKey());
            operations.put(get.get("operationId").asText(), get);
        });
    }

    JsonNode document() {
        return document;
    }

    Map<String, JsonNode> operations() {
        return operations;
    }

    /// Calls a route.
    ///
    /// @param values by the names of the parameters
    JsonNode call(String operation, Map<String, String> values) throws IOException, InterruptedException {
        String path = Objects.requireNonNull(paths.get(operation));
        JsonNode described = Objects.requireNonNull(operations.get(operation));
        var query = new ArrayList<String>();
        for (JsonNode param : described.get("parameters")) {
            String name = param.get("name").asText();
            @Nullable String value = values.get(name);
            if (value != null && param.get("in").asText().equals("path")) {
                path = path.replace("{" + name + "}", Asking.encoded(value));
            } else if (value != null) {
                query.add(name + "=" + Asking.encoded(value));
            }
        }
        return good(operation, asking.get(path + (query.isEmpty() ? "" : "?" + String.join("&", query))));
    }

    /// All items of a list, page by page.
    List<String> all(String operation, Map<String, String> values) throws IOException, InterruptedException {
        var asked = new TreeMap<>(values);
        List<String> items = new ArrayList<>();
        JsonNode page = call(operation, asked);
        page.get("items").forEach(item -> items.add(item.toString()));
        while (!page.get("next").isNull()) {
            asked.put("cursor", page.get("next").asText());
            page = call(operation, asked);
            page.get("items").forEach(item -> items.add(item.toString()));
        }
        return items;
    }

    JsonNode good(String operation, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(operation + ": " + answer.statusCode() + " " + answer.body());
        }
        JsonNode body = JSON.readTree(answer.body());
        Iterator<JsonNode> media = Objects.requireNonNull(operations.get(operation))
                .at("/responses/200/content")
                .elements();
        List<String> faults = faults(media.next().get("schema"), body);
        if (!faults.isEmpty()) {
            throw new IOException(operation + " is not as the document says: " + faults);
        }
        return body;
    }

    List<String> faults(JsonNode schema, JsonNode body) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.get("components"));
        JsonSchema checked =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
        return checked.validate(body).stream()
                .map(ValidationMessage::getMessage)
                .limit(5)
                .toList();
    }
}
