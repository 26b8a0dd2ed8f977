package org.vedette.store.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vedette.model.text.Span;

/// One line of JSON that grows field by field. Absent values are written as null, numbers with at most four places in
/// the same form everywhere, and half a character as its escape, so that the line is good UTF-8 whatever came in.
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int PLACES = 4;

    private final StringWriter written = new StringWriter();
    private final JsonGenerator json;

    private JsonText() throws IOException {
        json = FACTORY.createGenerator(written);
    }

    /// Writes part of a line.
    @FunctionalInterface
    public interface Part {
        void write() throws IOException;
    }

    /// Writes the fields of an object.
    @FunctionalInterface
    public interface Fields {
        void write(JsonText json) throws IOException;
    }

    /// Writes one item of a list.
    @FunctionalInterface
    public interface Item<T> {
        void write(T item) throws IOException;
    }

    /// The line for an object.
    public static String line(Fields fields) {
        try {
            var text = new JsonText();
            text.json.writeStartObject();
            fields.write(text);
            text.json.writeEndObject();
            text.json.close();
            return wellFormed(text.written.toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
    }

    public void text(String name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        json.writeString(value);
    }

    public void number(String name, @Nullable Double value) throws IOException {
        json.writeFieldName(name);
        if (value == null || value.isNaN() || value.isInfinite()) {
            json.writeNull();
        } else {
            json.writeNumber(rounded(value));
        }
    }

    public void whole(String name, @Nullable Long value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    public void truth(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    public void absent(String name) throws IOException {
        json.writeNullField(name);
    }

    public void span(String name, @Nullable Span span) throws IOException {
        json.writeFieldName(name);
        if (span == null) {
            json.writeNull();
        } else {
            json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }
    }

    public void texts(String name, List<String> values) throws IOException {
        list(name, values, json::writeString);
    }

    /// A value in an object of its own.
    public void object(String name, Part fields) throws IOException {
        json.writeObjectFieldStart(name);
        fields.write();
        json.writeEndObject();
    }

    /// A list of objects.
    public <T> void objects(String name, List<T> items, Item<T> fields) throws IOException {
        list(name, items, item -> {
            json.writeStartObject();
            fields.write(item);
            json.writeEndObject();
        });
    }

    private <T> void list(String name, List<T> items, Item<T> each) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            each.write(item);
        }
        json.writeEndArray();
    }

    /// The number with at most four places, without an exponent and without needless zeros.
    public static String rounded(double value) {
        BigDecimal number = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /// Marks beyond ASCII stand in strings only, where an escape may take their place.
    private static String wellFormed(String line) {
        StringBuilder mended = null;
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            boolean whole = Character.isHighSurrogate(unit)
                    && i + 1 < line.length()
                    && Character.isLowSurrogate(line.charAt(i + 1));
            if (Character.isSurrogate(unit) && !whole && mended == null) {
                mended = new StringBuilder(line.substring(0, i));
            }
            if (mended != null) {
                mended.append(
                        Character.isSurrogate(unit) && !whole
                                ? String.format(Locale.ROOT, "\\u%04X", (int) unit)
                                : Character.toString(unit));
            }
            if (whole) {
                i++;
                if (mended != null) {
                    mended.append(line.charAt(i));
                }
            }
        }
        return mended == null ? line : mended.toString();
    }
}
