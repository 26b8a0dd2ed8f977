package org.vedette.store;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.model.event.Event;

/// The events that the ledger's claims come to. Streams must be closed.
public interface EventRecord {
    /// Events with a claim that answers a query, by their first day and then by identifier. An event as of an earlier
    /// time is what the claims of that time come to.
    Stream<Event> events(Query query);

    /// Some of the same, from behind a place on. In a ledger of many claims an event as of an earlier time is what the
    /// claims of the same event of now come to then, and stands where the event of now stands.
    ///
    /// @param after the end of the page before, or null for the first page
    /// @param most at least 1
    Some page(Query query, @Nullable Place after, int most);

    /// A place in the order of events.
    ///
    /// @param day the event's first day as ISO text, or empty
    record Place(String day, String event) {}

    /// A page of events.
    ///
    /// @param next behind what the next page begins, or null
    record Some(List<Event> items, @Nullable Place next) {
        public Some {
            items = List.copyOf(items);
        }
    }

    /// An event by its identifier, or null if there is none then.
    @Nullable
    Event event(String id, AsOf asOf);

    /// The events that hold some claims, each once, in the order of the claims. It looks at no others, so it is quick
    /// in a ledger of any size: as of an earlier time an event is what the claims of the same event of now come to
    /// then.
    List<Event> holding(List<KeptClaim> claims, AsOf asOf);

    /// What some claims alone come to, each event once, in the order of the claims. Nothing is looked up but rulings.
    List<Event> formed(List<KeptClaim> claims, AsOf asOf);

    /// The claims of an event that stand as of a time, in its order.
    List<KeptClaim> claims(Event event, AsOf asOf);
}
