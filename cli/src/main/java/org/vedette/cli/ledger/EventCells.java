package org.vedette.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.vedette.cli.show.Wording;
import org.vedette.model.Tlp;
import org.vedette.model.actor.Actor;
import org.vedette.model.alarm.Grade;
import org.vedette.model.event.Event;
import org.vedette.model.event.Field;
import org.vedette.store.json.EventJson;
import org.vedette.store.json.JsonText;

/// The parts of an event as cells.
public final class EventCells {
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
            "admiralty",
            "tlp",
            "disputed",
            "known",
            "changed",
            "claims");
    /// The columns for a person.
    static final List<String> SHORT =
            List.of("day", "act", "who to whom", "how many", "told by", "grade", "event", "disputed");

    static final List<Integer> WIDTHS = List.of(10, 18, 15, 16, 7, 5, 17);

    private static final int BEFORE_EVENT = 5;

    private EventCells() {}

    /// All of an event for a program.
    static List<String> all(Event event, Grade grade) {
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
                grade.label(),
                event.tlp().label(),
                disputed(event),
                Objects.toString(event.known(), ""),
                Objects.toString(event.changed(), ""),
                String.join(";", event.claims()));
    }

    /// What a person wants first, without the grade.
    public static List<String> brief(Event event) {
        return List.of(
                Objects.toString(event.first(), "-"),
                event.type() + " " + event.status().label(),
                codes(event.sources()) + " > " + codes(event.targets()),
                amounts(event, ", "),
                event.articles() + "/" + event.origins().size(),
                event.id(),
                (event.tlp() == Tlp.CLEAR ? "" : event.tlp().label() + " ") + disputed(event));
    }

    /// The same with the grade before the identifier.
    static List<String> brief(Event event, Grade grade) {
        List<String> cells = new ArrayList<>(brief(event));
        cells.add(BEFORE_EVENT, grade.label());
        return cells;
    }

    /// The event's own line with its grade at the end.
    public static String json(Event event, Grade grade) {
        String line = EventJson.line(event);
        String graded = JsonText.line(json -> json.text("admiralty", grade.label()));
        return line.substring(0, line.length() - 1) + "," + graded.substring(1);
    }

    /// The shown quantities.
    public static String amounts(Event event, String between) {
        return event.quantities().stream().map(Wording::amount).collect(Collectors.joining(between));
    }

    /// Each actor once, by code or name.
    public static String codes(List<Actor> actors) {
        return actors.stream().map(ClaimCells::code).distinct().collect(Collectors.joining(";"));
    }

    /// The fields on which the claims disagree.
    public static String disputed(Event event) {
        return event.fields().stream().filter(Field::disputed).map(Field::name).collect(Collectors.joining(";"));
    }
}
