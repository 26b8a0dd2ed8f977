package org.vedette.web.record;

import java.util.List;
import java.util.Locale;
import org.vedette.model.event.Event;
import org.vedette.model.event.Field;
import org.vedette.model.event.Origin;
import org.vedette.store.KeptClaim;
import org.vedette.web.page.ClaimRow;
import org.vedette.web.page.Frame;
import org.vedette.web.page.Shown;

/// What the page of an event shows.
public record EventView(Frame frame, Event event, List<KeptClaim> claims, List<Stage> history) {
    public EventView {
        claims = List.copyOf(claims);
        history = List.copyOf(history);
    }

    static String title(Event event) {
        return Shown.type(event.type()) + ": " + Shown.deed(event.sources(), event.targets());
    }

    public String title() {
        return title(event);
    }

    /// A field's name for a person: "Number of troops", "Time".
    public static String named(Field field) {
        String name = field.name().replace("quantities.", "number of ").replace('_', ' ');
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /// Fields that hold something, those in dispute first.
    public List<Field> fields() {
        List<Field> told = event.fields().stream()
                .filter(field -> !field.shown().isEmpty() || field.disputed())
                .toList();
        return java.util.stream.Stream.concat(
                        told.stream().filter(Field::disputed), told.stream().filter(field -> !field.disputed()))
                .toList();
    }

    public long disputed() {
        return event.fields().stream().filter(Field::disputed).count();
    }

    /// The claims of an origin, in the order of the event.
    public List<ClaimRow> of(Origin origin) {
        return claims.stream()
                .filter(claim -> origin.claims().contains(claim.claim().id()))
                .map(ClaimRow::new)
                .toList();
    }

    /// The two states or organisations it lies between, as the page of relations wants them, or empty.
    public String relation() {
        String first = code(event.sources());
        String second = code(event.targets());
        return first.isEmpty() || second.isEmpty() || first.equals(second) ? "" : first + "-" + second;
    }

    private static String code(List<org.vedette.model.actor.Actor> actors) {
        return actors.stream()
                .map(actor -> actor.country() != null ? actor.country() : actor.code() == null ? "" : actor.code())
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
    }
}
