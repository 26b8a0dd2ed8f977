package org.vedette.cli.lines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
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

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    /// The objects that the field lists; none if it is absent or null.
    List<Asked> objects(String name) throws Refused {
        var objects = new ArrayList<Asked>();
        for (JsonNode item : list(name, "a list of objects")) {
            if (!item.isObject()) {
                throw field(name, item, "an object");
            }
            objects.add(new Asked(item));
        }
        return objects;
    }

    /// The object in the field, or null if it is absent or null.
    @Nullable
    Asked object(String name) throws Refused {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isObject()) {
            throw field(name, value, "an object");
        }
        return new Asked(value);
    }

    /// The strings that the field lists; none if it is absent or null.
    List<String> texts(String name) throws Refused {
        var texts = new ArrayList<String>();
        for (JsonNode item : list(name, "a list of strings")) {
            if (!item.isTextual()) {
                throw field(name, item, "a string");
            }
            texts.add(item.textValue());
        }
        return texts;
    }

    private Iterable<JsonNode> list(String name, String wanted) throws Refused {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw field(name, value, wanted);
        }
        return value;
    }

    /// The string of that field, or null if it is absent or null.
    @Nullable
    String textIfAny(String name) throws Refused {
        return has(name) ? text(name) : null;
    }

    /// The number of that field, or null if it is absent or null.
    @Nullable
    Double numberIfAny(String name) throws Refused {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw field(name, value, "a number");
        }
        return value.doubleValue();
    }

    /// One of the names of an enum, in any letters and with hyphens or underscores; `absent` if there is none.
    <E extends Enum<E>> E one(String name, Class<E> of, E absent) throws Refused {
        String given = textIfAny(name);
        if (given == null) {
            return absent;
        }
        for (E each : of.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(given.replace('-', '_'))) {
                return each;
            }
        }
        throw missing(name, "one of " + List.of(of.getEnumConstants()));
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
        Span span = pair(value);
        if (span == null || span.length() == 0 || span.end() > text.length()) {
            throw field(name, value, "[start, end] with 0 <= start < end <= " + text.length());
        }
        return span;
    }

    /// The stretch that the field marks of a text we do not have; [0, 0) if it is absent or null.
    Span spanOfUnseen(String name) throws Refused {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return new Span(0, 0);
        }
        Span span = pair(value);
        if (span == null) {
            throw field(name, value, "[start, end] with 0 <= start <= end");
        }
        return span;
    }

    private static @Nullable Span pair(JsonNode value) {
        boolean pair = value.isArray()
                && value.size() == 2
                && value.get(0).isInt()
                && value.get(1).isInt();
        int start = pair ? value.get(0).intValue() : -1;
        int end = pair ? value.get(1).intValue() : -1;
        return start < 0 || end < start ? null : new Span(start, end);
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
