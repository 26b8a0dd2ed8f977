package org.vedette.store.json;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.event.Event;
import org.vedette.model.event.Field;
import org.vedette.model.event.Origin;
import org.vedette.model.event.Version;

/// An event as one line of JSON, in words that the claim line uses for the same things.
public final class EventJson {
    private final JsonText json;

    private EventJson(JsonText json) {
        this.json = json;
    }

    public static String line(Event event) {
        return JsonText.line(json -> new EventJson(json).fields(event));
    }

    private void fields(Event event) throws IOException {
        json.text("event", event.id());
        json.text("type", event.type().name());
        json.text("mode", event.mode());
        json.texts("contexts", event.contexts());
        json.text("status", event.status().label());
        actors("sources", event.sources());
        actors("targets", event.targets());
        actors("about", event.about());
        json.objects("quantities", event.quantities(), quantity -> {
            json.span("span", quantity.span());
            WhenWhereJson.amount(json, quantity);
        });
        json.text("first", day(event.first()));
        json.text("last", day(event.last()));
        WhenWhereJson.place(json, event.place());
        json.whole("articles", (long) event.articles());
        json.objects("origins", event.origins(), this::origin);
        json.text("known", instant(event.known()));
        json.text("changed", instant(event.changed()));
        json.text("tlp", event.tlp().word());
        json.objects("fields", event.fields(), this::field);
        json.texts("claims", event.claims());
    }

    private void actors(String name, List<Actor> actors) throws IOException {
        json.objects(name, actors, actor -> ActorJson.fields(json, actor));
    }

    private void origin(Origin origin) throws IOException {
        json.text("origin", origin.id());
        json.texts("claims", origin.claims());
        json.text("why", origin.why());
    }

    private void field(Field field) throws IOException {
        json.text("name", field.name());
        json.text("shown", field.shown());
        json.text("because", field.because());
        json.objects("versions", field.versions(), this::version);
    }

    private void version(Version version) throws IOException {
        json.text("text", version.text());
        json.texts("claims", version.claims());
        json.texts("voices", version.voices());
        json.whole("origins", (long) version.origins());
        json.text("known", instant(version.known()));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String instant(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
