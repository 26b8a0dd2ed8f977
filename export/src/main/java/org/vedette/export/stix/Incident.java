package org.vedette.export.stix;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vedette.export.table.Disputes;
import org.vedette.export.writer.Happening;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Quantity;
import org.vedette.model.event.Event;
import org.vedette.model.event.Field;
import org.vedette.model.event.Origin;
import org.vedette.model.event.Version;

/// An event as a STIX incident: a name a person can read, everything else in the extension.
final class Incident {
    private Incident() {}

    static void fields(StixJson json, Happening happening) throws IOException {
        Event event = happening.event();
        json.text("name", name(event));
        json.text("description", String.join(". ", Disputes.values(event)));
        json.extension(() -> {
            what(json, event);
            json.text("first_day", event.first());
            json.text("last_day", event.last());
            json.parts("quantities", event.quantities(), quantity -> amount(json, quantity));
            json.parts(
                    "disputes",
                    event.fields().stream().filter(Field::disputed).toList(),
                    field -> dispute(json, field));
            json.whole("articles", event.articles());
            json.whole("origins", event.origins().size());
            json.texts(
                    "origin_reasons", event.origins().stream().map(Origin::why).toList());
            json.text("admiralty", happening.grade());
        });
    }

    private static String name(Event event) {
        return event.type() + (event.mode() == null ? "" : "." + event.mode()) + " "
                + event.status().label() + ": " + names(event.sources()) + " -> " + names(event.targets());
    }

    private static String names(List<Actor> actors) {
        return actors.isEmpty() ? "unknown" : actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }

    private static void what(StixJson json, Event event) throws IOException {
        json.text("event_type", event.type());
        json.text("mode", event.mode());
        json.texts("contexts", event.contexts());
        json.whole("quad", event.type().quad());
        json.text("status", event.status().label());
    }

    private static void amount(StixJson json, Quantity quantity) throws IOException {
        json.number("low", quantity.low());
        json.number("high", quantity.high());
        json.text(
                "modifier", quantity.modifier().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.text("unit", quantity.unit());
        json.number("of", quantity.of());
    }

    private static void dispute(StixJson json, Field field) throws IOException {
        json.text("field", field.name());
        json.text("because", field.because());
        json.parts("values", field.versions(), version -> value(json, version));
    }

    private static void value(StixJson json, Version version) throws IOException {
        json.text("value", version.text());
        json.texts("voices", version.voices());
        json.whole("origins", version.origins());
    }
}
