package org.vedette.collect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.page.Published;
import org.vedette.model.Outcome;
import org.vedette.model.Tlp;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

/// One article written as a JSON object: `id` and `text`, and what more is known of it. Fields with other
/// names are passed over; of a field that stands there twice the last counts. To be used once.
final class JsonArticle {
    private static final int DEEPEST = 500;
    private static final int LONGEST_MESSAGE = 200;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private enum Field {
        ID,
        TEXT,
        TITLE,
        PUBLISHED,
        OUTLET,
        URL,
        TLP;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static @Nullable Field of(String word) {
            for (Field field : values()) {
                if (field.word().equals(word)) {
                    return field;
                }
            }
            return null;
        }
    }

    private final String file;
    private final String place;
    private final long line;
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private @Nullable Misfit fault;

    /// What is wrong with the object; its identifier may only be read later.
    private record Misfit(Trouble trouble, String detail) {}

    /// @param file its name
    /// @param place the identifier of an article whose own cannot be read
    /// @param line where the object begins in the file, from 1
    JsonArticle(String file, String place, long line) {
        this.file = file;
        this.place = place;
        this.line = line;
    }

    Outcome<Article> read(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            object(parser);
        } catch (StreamConstraintsException tooMuch) {
            note(Trouble.NESTED_TOO_DEEP, tooMuch.getLocation(), message(tooMuch) + ", wanted at most " + DEEPEST);
        } catch (JsonProcessingException broken) {
            note(Trouble.LINE_NOT_READABLE, broken.getLocation(), message(broken) + ", wanted one JSON object");
        } catch (IOException impossible) { // a string is no file
            throw new UncheckedIOException(impossible);
        }
        return fault == null ? article() : aside(fault);
    }

    /// The identifier in what may be only the head of an object, or the place if there is none.
    String idOf(String head) {
        Outcome<Article> whole = read(head);
        return switch (whole) {
            case Outcome.Done<Article>(var id, var article) -> id;
            case Outcome.SetAside<Article>(var id, var trouble, var detail) -> id;
        };
    }

    private void object(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            String found = "found " + kind(parser.currentToken()) + ", wanted one JSON object";
            note(Trouble.LINE_NOT_READABLE, parser.currentTokenLocation(), found);
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Field field = Field.of(parser.currentName());
            parser.nextToken();
            if (field == null) {
                parser.skipChildren();
            } else {
                value(field, parser);
            }
        }
        if (parser.nextToken() != null) {
            String found = "found more behind the object, wanted one JSON object";
            note(Trouble.LINE_NOT_READABLE, parser.currentTokenLocation(), found);
        }
    }

    private void value(Field field, JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING || (field == Field.ID && token.isNumeric())) {
            values.put(field, parser.getText());
        } else if (token == JsonToken.VALUE_NULL) {
            values.remove(field);
        } else {
            misfit(field, parser.currentTokenLocation(), kind(token), "a string");
            parser.skipChildren();
        }
        String published = field == Field.PUBLISHED ? values.get(field) : null;
        if (published != null && !published.isBlank() && Published.parse(published) == null) {
            misfit(
                    field,
                    parser.currentTokenLocation(),
                    "«" + brief(published) + "»",
                    "2024-10-21 or 2024-10-21T08:30:00Z");
        }
        String mark = field == Field.TLP ? values.get(field) : null;
        if (mark != null && !mark.isBlank() && Tlp.of(mark).isEmpty()) {
            misfit(
                    field,
                    parser.currentTokenLocation(),
                    "«" + brief(mark) + "»",
                    "clear, green, amber, amber+strict or red");
        }
    }

    /// Notes the first fault; reading goes on, for the identifier may come later.
    private void misfit(Field field, JsonLocation at, String found, String wanted) {
        if (fault == null) {
            note(
                    Trouble.FIELD_NOT_UNDERSTOOD,
                    at,
                    "found " + found + " for \"" + field.word() + "\", wanted " + wanted);
        }
    }

    private Outcome<Article> article() {
        String id = values.get(Field.ID);
        String text = values.get(Field.TEXT);
        if (id == null || text == null) {
            String missing = (id == null ? Field.ID : Field.TEXT).word();
            String found = file + ":" + line + ": found no \"" + missing + "\", wanted \"id\" and \"text\"";
            return aside(new Misfit(Trouble.LINE_NOT_READABLE, found));
        }
        String told = orNull(Field.PUBLISHED);
        Published published = told == null ? null : Published.parse(told);
        LocalDate day = published == null ? null : published.day();
        Instant known = published == null ? null : published.known();
        String mark = orNull(Field.TLP);
        Tlp tlp = mark == null ? Tlp.CLEAR : Tlp.of(mark).orElse(Tlp.RED);
        var article =
                new Article(id, text, orNull(Field.TITLE), day, known, orNull(Field.OUTLET), orNull(Field.URL), tlp);
        return new Outcome.Done<>(id, article);
    }

    private @Nullable String orNull(Field field) {
        String value = values.get(field);
        return value == null || value.isBlank() ? null : value;
    }

    private void note(Trouble trouble, @Nullable JsonLocation at, String detail) {
        String where = at == null
                ? file + ":" + line
                : file + ":" + (line + Math.max(1, at.getLineNr()) - 1) + ":" + Math.max(1, at.getColumnNr());
        fault = new Misfit(trouble, where + ": " + detail);
    }

    private Outcome<Article> aside(Misfit misfit) {
        return new Outcome.SetAside<>(values.getOrDefault(Field.ID, place), misfit.trouble(), misfit.detail());
    }

    private static String message(JsonProcessingException broken) {
        return "found " + brief(broken.getOriginalMessage());
    }

    private static String brief(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "…";
    }

    private static String kind(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT -> "a mark of JSON";
        };
    }
}
