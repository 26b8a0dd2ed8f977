package org.vedette.export.stix;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vedette.export.table.Cells;
import org.vedette.model.Tlp;

/// STIX objects field by field. What is not there is left out: STIX knows no null and no empty list.
final class StixJson {
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final JsonGenerator json;

    StixJson(JsonGenerator json) {
        this.json = json;
    }

    /// Writes the fields of an object.
    @FunctionalInterface
    interface Part {
        void write() throws IOException;
    }

    /// An object of the bundle with the fields that all domain objects share.
    void object(String id, Instant created, Instant modified, Tlp tlp, Part fields) throws IOException {
        json.writeStartObject();
        text("type", id.substring(0, id.indexOf("--")));
        text("spec_version", "2.1");
        text("id", id);
        text("created_by_ref", Definitions.PRODUCER);
        instant("created", created);
        instant("modified", modified.isBefore(created) ? created : modified);
        fields.write();
        texts("object_marking_refs", List.of(Definitions.marking(tlp)));
        json.writeEndObject();
    }

    /// An object as it stands.
    void plain(Part fields) throws IOException {
        json.writeStartObject();
        fields.write();
        json.writeEndObject();
    }

    void text(String name, @Nullable Object value) throws IOException {
        if (value != null && !value.toString().isEmpty()) {
            json.writeStringField(name, value.toString());
        }
    }

    void texts(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }

    void instant(String name, Instant instant) throws IOException {
        json.writeStringField(name, INSTANT.format(instant));
    }

    void number(String name, @Nullable Double value) throws IOException {
        if (value != null) {
            json.writeFieldName(name);
            json.writeNumber(new BigDecimal(Cells.number(value)));
        }
    }

    void whole(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    void part(String name, Part fields) throws IOException {
        json.writeFieldName(name);
        plain(fields);
    }

    <T> void parts(String name, List<T> items, Item<T> fields) throws IOException {
        if (!items.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (T item : items) {
                plain(() -> fields.write(item));
            }
            json.writeEndArray();
        }
    }

    /// Writes the fields of one item.
    @FunctionalInterface
    interface Item<T> {
        void write(T item) throws IOException;
    }

    /// Our extension inside an object.
    void extension(Part fields) throws IOException {
        part(
                "extensions",
                () -> part(Definitions.EXTENSION, () -> {
                    text("extension_type", "property-extension");
                    fields.write();
                }));
    }
}
