package org.vedette.cli.ledger;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.vedette.cli.show.Wording;
import org.vedette.model.actor.Actor;
import org.vedette.model.event.Event;
import org.vedette.model.event.Field;

/// The parts of an event as cells.
final class EventCells {
    /// The columns of comma-separated values.
    static final List<String> COLUMNS = List.of(
            "event",
            "first",
            "last",
            "type",
            "mode",
            "status",
            "sources",
            "targets",
            "about",
            "quantities",
            "place",
            "country",
            "articles",
            "origins",
            "disputed",
            "known",
            "changed",
            "claims");
    /// The columns for a person.
    static final List<String> SHORT = List.of("day", "act", "who to whom", "how many", "told by", "event", "disputed");

    static final List<Integer> WIDTHS = List.of(10, 18, 15, 16, 8, 17);

    private EventCells() {}

    static List<String> all(Event event) {
        return List.of(
                event.id(),
                Objects.toString(event.first(), ""),
                Objects.toString(event.last(), ""),
                event.type().name(),
                Objects.toString(event.mode(), ""),
                event.status().label(),
                codes(event.sources()),
                codes(event.targets()),
                codes(event.about()),
                amounts(event, "; "),
                event.place() == null ? "" : event.place().name(),
                event.place() == null ? "" : Objects.toString(event.place().country(), ""),
                Integer.toString(event.articles()),
                Integer.toString(event.origins().size()),
                disputed(event),
                Objects.toString(event.known(), ""),
                Objects.toString(event.changed(), ""),
                String.join(";", event.claims()));
    }

    static List<String> brief(Event event) {
        return List.of(
                Objects.toString(event.first(), "-"),
                event.type() + " " + event.status().label(),
                codes(event.sources()) + " > " + codes(event.targets()),
                amounts(event, ", "),
                event.articles() + "/" + event.origins().size(),
                event.id(),
                disputed(event));
    }

    static String amounts(Event event, String between) {
        return event.quantities().stream().map(Wording::amount).collect(Collectors.joining(between));
    }

    static String codes(List<Actor> actors) {
        return actors.stream().map(ClaimCells::code).distinct().collect(Collectors.joining(";"));
    }

    /// The fields on which the claims disagree.
    static String disputed(Event event) {
        return event.fields().stream().filter(Field::disputed).map(Field::name).collect(Collectors.joining(";"));
    }
}
