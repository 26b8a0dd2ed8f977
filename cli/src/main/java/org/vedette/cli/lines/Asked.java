package org.vedette.cli.lines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Trouble;
import org.vedette.model.text.Span;

/// A question on a line: a JSON object whose fields are asked for by name. Whatever is not as wanted is told with the
/// field, what was found and what was wanted.
final class Asked {
    private static final ObjectReader READER =
            new ObjectMapper().readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int SHOWN = 60;

    private final JsonNode node;

    private Asked(JsonNode node) {
        this.node = node;
    }

    /// A question that cannot be answered as it stands.
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final Trouble trouble;

        Refused(Trouble trouble, String detail) {
            super(detail);
            this.trouble = trouble;
        }

        Trouble trouble() {
            return trouble;
        }

        String detail() {
            String message = getMessage();
            return message == null ? "" : message;
        }
    }

    static Asked of(String line) throws Refused {
        JsonNode node;
        try {
            node = READER.readValue(line);
        } catch (JsonProcessingException broken) {
            throw new Refused(Trouble.LINE_NOT_READABLE, "no JSON" + place(broken) + ": " + reason(broken));
        }
        if (!node.isObject()) {
            throw new Refused(Trouble.LINE_NOT_READABLE, "found " + shown(node) + ", wanted a JSON object");
        }
        return new Asked(node);
    }

    private static String place(JsonProcessingException broken) {
        return broken.getLocation() == null
                ? ""
                : " at column " + broken.getLocation().getColumnNr();
    }

    /// What the parser says, without what only its authors understand.
    private static String reason(JsonProcessingException broken) {
        String message = broken.getOriginalMessage();
        int aside = message.indexOf(" (start marker");
        return (aside < 0 ? message : message.substring(0, aside))
                .lines()
                .findFirst()
                .orElse("");
    }

    /// The identifier, if there is one that can be shown.
    @Nullable
    String id() {
        JsonNode id = node.get("id");
        return id != null && id.isValueNode() && !id.isNull() ? id.asText() : null;
    }

    String text(String name) throws Refused {
        JsonNode value = node.get(name);
        if (value == null || !value.isTextual()) {
            throw field(name, value, "a string");
        }
        return value.textValue();
    }

    /// The day of that field, or null if it is absent or no day ("today").
    @Nullable
    LocalDate dayIfOne(String name) {
        JsonNode value = node.get(name);
        try {
            return value == null || value.isNull() ? null : LocalDate.parse(value.asText());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /// What the field holds, shortened for showing, or null if it is absent or null.
    @Nullable
    String shown(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : shown(value);
    }

    /// The stretch of `text` that the field marks, or null if it is absent or null.
    @Nullable
    Span span(String name, String text) throws Refused {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        boolean pair = value.isArray()
                && value.size() == 2
                && value.get(0).isInt()
                && value.get(1).isInt();
        int start = pair ? value.get(0).intValue() : -1;
        int end = pair ? value.get(1).intValue() : -1;
        if (start < 0 || end <= start || end > text.length()) {
            throw field(name, value, "[start, end] with 0 <= start < end <= " + text.length());
        }
        return new Span(start, end);
    }

    Refused missing(String name, String wanted) {
        return field(name, node.get(name), wanted);
    }

    private static Refused field(String name, @Nullable JsonNode value, String wanted) {
        String found = value == null ? "nothing" : shown(value);
        return new Refused(Trouble.FIELD_NOT_UNDERSTOOD, "\"" + name + "\": found " + found + ", wanted " + wanted);
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
