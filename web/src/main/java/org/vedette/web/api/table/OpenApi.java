package org.vedette.web.api.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The document that describes the interface (OpenAPI 3.1), made of the table of its routes.
public final class OpenApi {
    /// Of the interface; its first part stands in every path.
    public static final String VERSION = "1.0.0";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DESCRIPTION = "Articles, claims, events, watches and warnings of a ledger."
            + " Every route asks and none changes anything. Lists come in pages: follow the link «next» of the header Link,"
            + " or hand in `next` as `cursor`. Answers carry a strong ETag; send it as If-None-Match to be told 304 while"
            + " nothing has changed. Whatever goes wrong is told as application/problem+json (RFC 9457).";

    private OpenApi() {}

    /// The document.
    public static String document(List<Operation> operations) {
        ObjectNode root = JSON.createObjectNode().put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", "Vedette")
                .put("version", VERSION)
                .put("description", DESCRIPTION)
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        root.putArray("servers").addObject().put("url", "/").put("description", "This server");
        ObjectNode paths = root.putObject("paths");
        operations.forEach(operation -> paths.putObject(operation.path()).set("get", get(operation)));
        ObjectNode components = root.putObject("components");
        components.set("schemas", schemas());
        components.set("responses", responses());
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "Made by vedette accounts token NAME. Not needed on a desk without accounts.");
        return root.toPrettyString() + "\n";
    }

    private static ObjectNode get(Operation operation) {
        ObjectNode get = JSON.createObjectNode()
                .put("operationId", operation.id())
                .put("summary", operation.summary())
                .put("description", operation.description())
                .put("x-example", operation.example());
        security(get, operation);
        ArrayNode params = get.putArray("parameters");
        operation.params().forEach(param -> params.add(param(param)));
        ObjectNode answers = get.putObject("responses");
        ObjectNode good = answers.putObject("200").put("description", operation.summary());
        if (operation.media().equals(Operation.JSON)) {
            good.set("headers", headers());
            answers.putObject("304").put("description", "Nothing has changed since the ETag that was sent.");
        }
        good.putObject("content")
                .putObject(operation.media())
                .putObject("schema")
                .put("$ref", "#/components/schemas/" + operation.answer());
        for (String code : List.of("400", "401", "403", "404", "429", "default")) {
            answers.putObject(code).put("$ref", "#/components/responses/Problem");
        }
        return get;
    }

    private static void security(ObjectNode get, Operation operation) {
        ArrayNode security = get.putArray("security");
        security.addObject(); // a desk without accounts asks for nothing
        if (operation.scope() != null) {
            security.addObject().putArray("token").add(operation.scope().label());
        }
    }

    private static ObjectNode param(Param param) {
        ObjectNode node = JSON.createObjectNode()
                .put("name", param.name())
                .put("in", param.where().name().toLowerCase(Locale.ROOT))
                .put("required", param.needed())
                .put("description", param.description());
        ObjectNode schema =
                node.putObject("schema").put("type", param.kind().name().toLowerCase(Locale.ROOT));
        if (!param.format().isEmpty()) {
            schema.put("format", param.format());
        }
        if (!param.words().isEmpty()) {
            ArrayNode words = schema.putArray("enum");
            param.words().forEach(words::add);
        }
        return node;
    }

    private static ObjectNode headers() {
        ObjectNode headers = JSON.createObjectNode();
        header(headers, "ETag", "Of these very bytes.");
        header(headers, "Link", "In a list: the next page, if there is one (RFC 8288).");
        return headers;
    }

    private static void header(ObjectNode headers, String name, String description) {
        headers.putObject(name)
                .put("description", description)
                .putObject("schema")
                .put("type", "string");
    }

    private static ObjectNode responses() {
        ObjectNode responses = JSON.createObjectNode();
        responses
                .putObject("Problem")
                .put("description", "It could not be answered; detail says why and what was wanted.")
                .putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
        return responses;
    }

    private static JsonNode schemas() {
        String name = "/org/vedette/web/api/schemas.json";
        try (InputStream in = OpenApi.class.getResourceAsStream(name)) {
            return JSON.readTree(Objects.requireNonNull(in, name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
