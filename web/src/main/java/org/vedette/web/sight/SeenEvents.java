package org.vedette.web.sight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;
import org.vedette.model.event.Event;
import org.vedette.store.AsOf;
import org.vedette.store.EventRecord;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Query;

/// Events as the claims that somebody may see come to them. One with a claim that is hidden from him is formed anew of
/// the others: it may have another name, other values and fewer origins, and what only a hidden claim held together is
/// several events.
public final class SeenEvents implements EventRecord {
    static final Comparator<Event> BY_DAY = Comparator.comparing((Event event) -> Objects.toString(event.first(), ""))
            .thenComparing(Event::id);

    private static final Comparator<Place> BY_PLACE =
            Comparator.comparing(Place::day).thenComparing(Place::event);

    private final EventRecord whole;
    private final SeenLedger ledger;
    private final Tlp most;

    /// @param ledger of the same claims, as they are seen
    /// @param most the strictest mark that may be seen
    public SeenEvents(EventRecord whole, SeenLedger ledger, Tlp most) {
        this.whole = whole;
        this.ledger = ledger;
        this.most = most;
    }

    private boolean isWhole(Event event) {
        return ledger.isSeen(event.tlp());
    }

    private List<KeptClaim> seen(List<KeptClaim> claims) {
        return claims.stream()
                .filter(claim -> ledger.isSeen(claim.report().tlp()))
                .toList();
    }

    /// What the claims of an event that are seen come to.
    private List<Event> parts(Event event, AsOf asOf) {
        List<KeptClaim> seen = seen(whole.claims(event, asOf));
        return seen.isEmpty() ? List.of() : whole.formed(seen, asOf);
    }

    @Override
    public Stream<Event> events(Query query) {
        List<Event> parts = parts(query);
        Stream<Event> untouched = whole.events(ledger.seen(query)).filter(this::isWhole);
        return parts.isEmpty() ? untouched : ordered(untouched, parts);
    }

    @Override
    public Some page(Query query, @Nullable Place after, int size) {
        List<Event> found = new ArrayList<>(parts(query).stream()
                .filter(part -> after == null || BY_PLACE.compare(place(part), after) > 0)
                .toList());
        long wanted = found.size() + size + 1L;
        @Nullable Place at = after;
        do {
            Some some = whole.page(ledger.seen(query), at, size + 1);
            some.items().stream().filter(this::isWhole).forEach(found::add);
            at = some.next();
        } while (at != null && found.size() < wanted);
        found.sort(BY_DAY);
        return found.size() <= size
                ? new Some(found, null)
                : new Some(found.subList(0, size), place(found.get(size - 1)));
    }

    private static Place place(Event event) {
        return new Place(Objects.toString(event.first(), ""), event.id());
    }

    /// What is left of the events with a hidden claim and answers, by day. They are few, so they are held.
    private List<Event> parts(Query query) {
        List<Event> parts = new ArrayList<>();
        try (Stream<Event> touched =
                whole.events(Query.of(new Filter.Above(most)).asOf(query.asOf()))) {
            touched.forEach(event -> parts(event, query.asOf()).stream()
                    .filter(part -> answers(part, query))
                    .forEach(parts::add));
        }
        parts.sort(BY_DAY);
        return parts;
    }

    private boolean answers(Event part, Query query) {
        return !ledger.page(query.and(new Filter.Ids(part.claims())), null, 1)
                .items()
                .isEmpty();
    }

    /// Two that are in order, as one that is.
    private static Stream<Event> ordered(Stream<Event> rest, List<Event> parts) {
        ArrayDeque<Event> left = new ArrayDeque<>(parts);
        Stream<Event> woven = rest.flatMap(event -> {
            Stream.Builder<Event> now = Stream.builder();
            while (!left.isEmpty() && BY_DAY.compare(left.getFirst(), event) < 0) {
                now.add(left.removeFirst());
            }
            return now.add(event).build();
        });
        return Stream.concat(woven, Stream.of(left).flatMap(ArrayDeque::stream));
    }

    @Override
    public @Nullable Event event(String id, AsOf asOf) {
        if (!id.startsWith("e")) {
            return null;
        }
        Query first = Query.of(new Filter.Id(id.substring(1))).asOf(asOf);
        return holding(ledger.page(first, null, 1).items(), asOf).stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Event> holding(List<KeptClaim> claims, AsOf asOf) {
        List<KeptClaim> asked = seen(claims);
        SortedSet<String> ids = new TreeSet<>();
        asked.forEach(claim -> ids.add(claim.claim().id()));
        Map<String, Event> found = new LinkedHashMap<>();
        for (Event event : whole.holding(asked, asOf)) {
            List<Event> parts = isWhole(event) ? List.of(event) : parts(event, asOf);
            parts.stream()
                    .filter(part -> part.claims().stream().anyMatch(ids::contains))
                    .forEach(part -> found.putIfAbsent(part.id(), part));
        }
        return List.copyOf(found.values());
    }

    @Override
    public List<Event> formed(List<KeptClaim> claims, AsOf asOf) {
        return whole.formed(seen(claims), asOf);
    }

    @Override
    public List<KeptClaim> claims(Event event, AsOf asOf) {
        return seen(whole.claims(event, asOf));
    }
}
