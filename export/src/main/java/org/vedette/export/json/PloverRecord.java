package org.vedette.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vedette.export.table.Cells;
import org.vedette.export.table.Chain;
import org.vedette.export.table.Disputes;
import org.vedette.export.toll.Fate;
import org.vedette.export.toll.Toll;
import org.vedette.export.writer.Happening;
import org.vedette.export.writer.Settings;
import org.vedette.knowledge.codes.Countries;
import org.vedette.knowledge.codes.Country;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.event.Event;
import org.vedette.model.event.Origin;
import org.vedette.model.event.Report;

/// One record of PLOVER: its fields in the manual's order, then ours.
final class PloverRecord {
    private final Settings settings;
    private final Countries countries;

    PloverRecord(Settings settings, Countries countries) {
        this.settings = settings;
        this.countries = countries;
    }

    void write(JsonGenerator json, Happening happening) throws IOException {
        Event event = happening.event();
        json.writeStartObject();
        json.writeStringField("id", event.id());
        json.writeBooleanField("has_event", true);
        days(json, event);
        actors(json, "actor", event.sources());
        actors(json, "recipient", event.targets());
        what(json, event);
        place(json, event.place());
        ground(json, happening);
        size(json, happening);
        links(json, happening.reports());
        ours(json, happening);
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        json.writeFieldName(name);
        json.writeString(value == null ? null : value.toString());
    }

    private static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, String name, @Nullable Double value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value == null ? null : new BigDecimal(Cells.number(value)));
    }

    private static void days(JsonGenerator json, Event event) throws IOException {
        text(json, "date", event.first());
        text(json, "time", null);
        text(json, "enddate", event.last());
        text(json, "endtime", null);
    }

    private void actors(JsonGenerator json, String name, List<Actor> actors) throws IOException {
        json.writeArrayFieldStart(name);
        for (Actor actor : actors) {
            json.writeStartObject();
            text(json, "code", actor.country());
            texts(json, "sector", actor.sectors().stream().map(Sector::name).toList());
            text(json, "entity_text", actor.name());
            text(json, "identifier_id", actor.code());
            Country country = countries.ofIso3(actor.country());
            text(json, "cow", country == null ? null : country.cow());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void what(JsonGenerator json, Event event) throws IOException {
        texts(json, "event", List.of(event.type().name()));
        json.writeNumberField("quad_code", event.type().quad());
        number(json, "event_scale", event.type().score());
        text(json, "mode", event.mode());
        texts(json, "context", event.contexts());
    }

    private static void place(JsonGenerator json, @Nullable Place place) throws IOException {
        if (place == null) {
            json.writeNullField("event_loc");
            return;
        }
        json.writeObjectFieldStart("event_loc");
        text(json, "name", place.name());
        text(json, "country", place.country());
        number(json, "lat", place.lat());
        number(json, "lon", place.lon());
        text(json, "geonames", place.geonames());
        json.writeEndObject();
    }

    private void ground(JsonGenerator json, Happening happening) throws IOException {
        List<Report> reports = happening.reports();
        Report first = reports.isEmpty() ? null : reports.getFirst();
        text(json, "text", first == null ? null : first.sentence());
        text(json, "text_info", first == null ? null : first.article());
        text(json, "cite_info", first == null ? null : first.url());
        text(json, "coder", settings.edition());
        LocalDate coded = LocalDate.ofInstant(
                Objects.requireNonNullElse(happening.event().known(), settings.asOf()), ZoneOffset.UTC);
        text(json, "coded_date", coded);
        text(json, "coded_time", null);
        texts(json, "comment", Disputes.values(happening.event()));
    }

    private static void size(JsonGenerator json, Happening happening) throws IOException {
        json.writeObjectFieldStart("size");
        toll(json, "dead", Toll.of(happening, Fate.DEAD));
        toll(json, "injured", Toll.of(happening, Fate.HURT));
        toll(json, "arrested", Toll.of(happening, Fate.HELD));
        json.writeEndObject();
    }

    private static void toll(JsonGenerator json, String name, Toll toll) throws IOException {
        if (!toll.known()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeNumberField("low", toll.low());
        json.writeNumberField("high", toll.high());
        json.writeEndObject();
    }

    private static void links(JsonGenerator json, List<Report> reports) throws IOException {
        json.writeArrayFieldStart("link");
        for (Report report : reports) {
            json.writeStartObject();
            text(json, "claim", report.id());
            text(json, "article", report.article());
            text(json, "outlet", report.outlet());
            text(json, "url", report.url());
            text(json, "voice", Chain.text(report.claim().voice()));
            text(json, "status", report.claim().status().label());
            number(json, "confidence", report.claim().confidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void ours(JsonGenerator json, Happening happening) throws IOException {
        Event event = happening.event();
        text(json, "status", event.status().label());
        actors(json, "about", event.about());
        json.writeArrayFieldStart("quantities");
        for (Quantity quantity : event.quantities()) {
            json.writeStartObject();
            number(json, "low", quantity.low());
            number(json, "high", quantity.high());
            text(
                    json,
                    "modifier",
                    quantity.modifier().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            text(json, "unit", quantity.unit());
            number(json, "of", quantity.of());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts(json, "origins", event.origins().stream().map(Origin::why).toList());
        json.writeNumberField("articles", event.articles());
        text(json, "admiralty", happening.grade());
        text(json, "tlp", happening.tlp().label());
    }
}
