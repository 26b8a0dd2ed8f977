package org.vedette.store.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vedette.model.text.Span;

/// The fields of a JSON object, read by name. A field that has another kind of value than was wanted is refused by its
/// name; one that is absent counts as null.
record Fields(JsonNode node) {
    private static final ObjectReader JSON = new ObjectMapper().readerFor(JsonNode.class);

    /// The fields of an object in a text.
    ///
    /// @throws IllegalArgumentException if it is no JSON
    static Fields of(String json) {
        try {
            return new Fields(JSON.readValue(json));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("no JSON object: " + broken.getOriginalMessage(), broken);
        }
    }

    boolean has(String name) {
        return !node.path(name).isMissingNode() && !node.path(name).isNull();
    }

    @Nullable
    String textOrNull(String name) {
        if (!has(name)) {
            return null;
        }
        JsonNode value = node.get(name);
        if (!value.isTextual()) {
            throw misfit(name, "a string");
        }
        return value.textValue();
    }

    String text(String name) {
        return required(name, textOrNull(name), "a string");
    }

    @Nullable
    Double numberOrNull(String name) {
        if (!has(name)) {
            return null;
        }
        if (!node.get(name).isNumber()) {
            throw misfit(name, "a number");
        }
        return node.get(name).doubleValue();
    }

    double number(String name) {
        return required(name, numberOrNull(name), "a number");
    }

    @Nullable
    Long wholeOrNull(String name) {
        if (!has(name)) {
            return null;
        }
        if (!node.get(name).canConvertToLong()) {
            throw misfit(name, "a whole number");
        }
        return node.get(name).longValue();
    }

    @Nullable
    Span spanOrNull(String name) {
        if (!has(name)) {
            return null;
        }
        JsonNode span = node.get(name);
        if (span.size() != 2 || !span.path(0).isInt() || !span.path(1).isInt()) {
            throw misfit(name, "[start, end]");
        }
        return new Span(span.get(0).intValue(), span.get(1).intValue());
    }

    Span span(String name) {
        return required(name, spanOrNull(name), "[start, end]");
    }

    @Nullable
    LocalDate dayOrNull(String name) {
        return parsed(name, LocalDate::parse, "a day such as 2024-10-21");
    }

    @Nullable
    Instant instantOrNull(String name) {
        return parsed(name, Instant::parse, "an instant such as 2024-10-21T08:30:00Z");
    }

    private <T> @Nullable T parsed(String name, Function<String, T> parser, String wanted) {
        String text = textOrNull(name);
        try {
            return text == null ? null : parser.apply(text);
        } catch (DateTimeException unreadable) {
            throw misfit(name, wanted);
        }
    }

    /// The constant of an enum that a word stands for, whatever its case and its joints.
    <E extends Enum<E>> E constant(String name, Class<E> kind) {
        return constant(kind, name, text(name));
    }

    private <E extends Enum<E>> E constant(Class<E> kind, String name, String word) {
        try {
            return Enum.valueOf(
                    kind, word.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
        } catch (IllegalArgumentException unknown) {
            throw misfit(name, "one of " + List.of(kind.getEnumConstants()));
        }
    }

    <E extends Enum<E>> List<E> constants(String name, Class<E> kind) {
        return texts(name).stream().map(word -> constant(kind, name, word)).toList();
    }

    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (JsonNode item : list(name)) {
            if (!item.isTextual()) {
                throw misfit(name, "a list of strings");
            }
            texts.add(item.textValue());
        }
        return texts;
    }

    <T> List<T> objects(String name, Function<Fields, T> each) {
        var objects = new ArrayList<T>();
        for (JsonNode item : list(name)) {
            objects.add(each.apply(new Fields(item)));
        }
        return objects;
    }

    private JsonNode list(String name) {
        JsonNode list = node.path(name);
        if (has(name) && !list.isArray()) {
            throw misfit(name, "a list");
        }
        return list;
    }

    Fields object(String name) {
        if (!node.path(name).isObject()) {
            throw misfit(name, "an object");
        }
        return new Fields(node.get(name));
    }

    private <T> T required(String name, @Nullable T value, String wanted) {
        if (value == null) {
            throw misfit(name, wanted);
        }
        return value;
    }

    private IllegalArgumentException misfit(String name, String wanted) {
        JsonNode found = node.path(name);
        return new IllegalArgumentException("found " + (found.isMissingNode() ? "nothing" : brief(found.toString()))
                + " for \"" + name + "\", wanted " + wanted);
    }

    private static String brief(String found) {
        return found.length() <= 80 ? found : found.substring(0, 80) + "...";
    }
}
