package org.vedette.web.api;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.vedette.model.event.Event;
import org.vedette.store.AsOf;
import org.vedette.store.EventRecord;
import org.vedette.store.json.EventJson;
import org.vedette.store.json.KeptClaimJson;
import org.vedette.web.api.ask.Cursor;
import org.vedette.web.api.ask.Filters;
import org.vedette.web.api.ask.Values;
import org.vedette.web.api.serve.Answer;
import org.vedette.web.api.table.Operation;
import org.vedette.web.api.table.Param;
import org.vedette.web.desk.Seats;

/// Events.
final class EventRoutes {
    private static final Param EVENT = Param.path("event", "Its identifier, as lists give it.");

    private final Seats seats;

    EventRoutes(Seats seats) {
        this.seats = seats;
    }

    List<Operation> operations() {
        return List.of(
                Tables.read(
                        "listEvents",
                        "/events",
                        "Events by day",
                        "What claims come to: the events with a claim that answers the filters, as the lines that vedette"
                                + " events --format jsonl prints.",
                        Tables.params(Filters.params(), Filters.time(), Cursor.params()),
                        "EventPage",
                        "/events?relation=RUS-PRK&limit=5",
                        this::list),
                Tables.read(
                        "getEvent",
                        "/events/{event}",
                        "An event",
                        "With every field, all its values, who gives each and why one is shown.",
                        Tables.params(List.of(EVENT), Filters.time()),
                        "Event",
                        "/events/{event}",
                        this::one),
                Tables.read(
                        "listEventClaims",
                        "/events/{event}/claims",
                        "The claims of an event",
                        "In the order in which they became known; not in pages.",
                        Tables.params(List.of(EVENT), Filters.time()),
                        "ClaimPage",
                        "/events/{event}/claims",
                        this::claims));
    }

    private void list(Context context) {
        var values = new Values(context);
        Cursor cursor = Cursor.of(values, 2);
        List<String> parts = cursor.parts();
        EventRecord.Place behind = parts.isEmpty() ? null : new EventRecord.Place(parts.getFirst(), parts.getLast());
        EventRecord.Some some = seats.of(context).events().page(Filters.query(values), behind, cursor.most());
        EventRecord.Place next = some.next();
        Answer.page(
                context,
                some.items().stream().map(EventJson::line).toList(),
                next == null ? null : Cursor.word(next.day(), next.event()));
    }

    private Event event(Context context, AsOf asOf) {
        Event event = seats.of(context).events().event(context.pathParam("event"), asOf);
        if (event == null) {
            throw new NotFoundResponse("There is no such event then.");
        }
        return event;
    }

    private void one(Context context) {
        Answer.json(context, EventJson.line(event(context, new Values(context).asOf())) + "\n");
    }

    private void claims(Context context) {
        AsOf asOf = new Values(context).asOf();
        Answer.page(
                context,
                seats.of(context).events().claims(event(context, asOf), asOf).stream()
                        .map(KeptClaimJson::line)
                        .toList(),
                null);
    }
}
