package org.vedette.store.sql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.vedette.model.event.Change;
import org.vedette.model.event.Event;
import org.vedette.model.event.News;
import org.vedette.model.event.Ruling;
import org.vedette.store.AsOf;
import org.vedette.store.EventRecord;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Ledger;
import org.vedette.store.Merging;
import org.vedette.store.Query;
import org.vedette.store.column.Micros;
import org.vedette.store.json.EventReader;

/// Events of a ledger: those of now out of tables that are brought up to date first, those of an earlier time merged
/// when they are asked for.
public final class SqlEvents implements EventRecord {
    /// Up to so many claims, those of an earlier time are merged whole.
    private static final long SMALL = 5_000;

    /// So many claims are asked for at once.
    private static final int LOT = 500;

    private static final Duration PATIENCE = Duration.ofMillis(50);

    private static final Comparator<Event> BY_DAY = Comparator.comparing(
                    (Event event) -> Objects.toString(event.first(), ""))
            .thenComparing(Event::id);

    private final SqlLedger ledger;
    private final Supplier<Merging> merging;
    private final String edition;
    /// The revision of the ledger up to which the tables were last seen to be.
    private long caughtUp = -1;

    private final ReentrantLock catching = new ReentrantLock();

    /// @param merging one that has heard nothing yet
    /// @param edition of the merge; tables that another edition made are made anew
    public SqlEvents(SqlLedger ledger, Supplier<Merging> merging, String edition) {
        this.ledger = ledger;
        this.merging = merging;
        this.edition = edition;
    }

    /// Brings the events of now up to date.
    ///
    /// @return how many changed
    public int catchUp() {
        catching.lock();
        try {
            long revision = ledger.revision();
            if (revision == caughtUp) {
                return 0;
            }
            int changed = caughtUp();
            caughtUp = revision;
            return changed;
        } finally {
            catching.unlock();
        }
    }

    /// Whoever asks does not wait for much that another is merging: he sees the events as far as they are.
    private void catchUpSoon() {
        try {
            if (catching.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    catchUp();
                } finally {
                    catching.unlock();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private int caughtUp() {
        int changed = 0;
        while (ledger.looked(handle -> new EventTables(handle).isBehind(edition))) {
            changed += ledger.written(handle -> new EventTables(handle).catchUp(merging.get(), edition));
        }
        return changed;
    }

    @Override
    public Stream<Event> events(Query query) {
        if (isNow(query.asOf())) {
            catchUpSoon();
            return ledger.reading().events(query);
        }
        Set<String> asked = new TreeSet<>();
        try (Stream<KeptClaim> claims = ledger.claims(query)) {
            claims.forEach(claim -> asked.add(claim.claim().id()));
        }
        return merged(ledger, merging.get(), query.asOf()).stream()
                .filter(event -> event.claims().stream().anyMatch(asked::contains));
    }

    @Override
    public Some page(Query query, @Nullable Place after, int most) {
        catchUpSoon();
        if (!isNow(query.asOf()) && (isSmall() || isUndone(query.asOf()))) {
            try (Stream<Event> all = events(query)) {
                List<Event> behind = all.filter(event -> after == null || isBehind(event, after))
                        .limit(most + 1L)
                        .toList();
                return cut(behind, behind, most);
            }
        }
        List<Event> found = ledger.looked(handle -> ledger.reading().events(query, after, most + 1));
        return cut(found, isNow(query.asOf()) ? found : then(found, query), most);
    }

    /// What is shown of the events that were found, and the place of the last of them.
    private static Some cut(List<Event> found, List<Event> shown, int most) {
        if (found.size() <= most) {
            return new Some(shown, null);
        }
        Event last = found.get(most - 1);
        Event beyond = found.get(most);
        List<Event> kept = found == shown ? found.subList(0, most) : shown;
        return new Some(
                kept.stream().filter(event -> !event.id().equals(beyond.id())).toList(), place(last));
    }

    private static Place place(Event event) {
        return new Place(Objects.toString(event.first(), ""), event.id());
    }

    private static boolean isBehind(Event event, Place after) {
        return Comparator.comparing(Place::day).thenComparing(Place::event).compare(place(event), after) > 0;
    }

    /// What the claims of some events came to then, where one of them answers.
    private List<Event> then(List<Event> found, Query query) {
        Map<String, KeptClaim> known = byId(found, query.asOf());
        List<Ruling> rulings = ledger.rulings(query.asOf());
        List<Event> then = new ArrayList<>();
        for (Event event : found) {
            List<KeptClaim> claims = among(known, event);
            if (!claims.isEmpty()) {
                then.addAll(formed(claims, rulings));
            }
        }
        return then;
    }

    /// Whether all claims are merged in no time.
    private boolean isSmall() {
        return ledger.counts().claims() <= SMALL;
    }

    /// Whether claims have ended or analysts have ruled since: then today's events do not lead to all of that time.
    private boolean isUndone(AsOf asOf) {
        long ended = ledger.looked(handle -> handle.createQuery("select count(*) from (select 1 from ending"
                        + " where known_at > :known or learned > :learned limit 1) few")
                .bind("known", Micros.orForever(asOf.known()))
                .bind("learned", Micros.orForever(asOf.learned()))
                .mapTo(Long.class)
                .one());
        return ended > 0
                || ledger.rulings(AsOf.NOW).size() != ledger.rulings(asOf).size();
    }

    private static boolean isNow(AsOf asOf) {
        return asOf.known() == null && asOf.learned() == null;
    }

    /// What the claims of a time come to, by day.
    static List<Event> merged(Ledger ledger, Merging merging, AsOf asOf) {
        List<News> news = new ArrayList<>();
        try (Stream<KeptClaim> claims = ledger.claims(Query.ALL.asOf(asOf))) {
            claims.forEach(claim -> news.add(new News.Reported(claim.report())));
        }
        ledger.rulings(asOf).forEach(ruling -> news.add(new News.Ruled(ruling)));
        List<Event> events = new ArrayList<>();
        for (Change change : merging.take(news)) {
            if (change instanceof Change.Now(var event)) {
                events.add(event);
            }
        }
        events.sort(BY_DAY);
        return events;
    }

    @Override
    public @Nullable Event event(String id, AsOf asOf) {
        if (isNow(asOf)) {
            catchUpSoon();
            return ledger.looked(handle -> handle.createQuery("select line from event where event = ?")
                    .bind(0, id)
                    .mapTo(String.class)
                    .findOne()
                    .map(EventReader::read)
                    .orElse(null));
        }
        List<Event> then = isSmall() ? merged(ledger, merging.get(), asOf) : begunBy(id, asOf);
        return then.stream().filter(event -> event.id().equals(id)).findFirst().orElse(null);
    }

    /// An event goes by its first known claim, so that claim leads to it.
    private List<Event> begunBy(String id, AsOf asOf) {
        Query first =
                Query.of(new Filter.Id(id.substring(Math.min(1, id.length())))).asOf(asOf);
        return holding(ledger.page(first, null, 1).items(), asOf);
    }

    @Override
    public List<Event> holding(List<KeptClaim> claims, AsOf asOf) {
        catchUpSoon();
        Map<String, Event> now = ledger.looked(handle -> holding(handle, claims));
        if (isNow(asOf)) {
            return List.copyOf(now.values());
        }
        Map<String, KeptClaim> known = new LinkedHashMap<>();
        claims.forEach(claim -> known.put(claim.claim().id(), claim));
        byId(now.values(), asOf).forEach(known::putIfAbsent);
        Set<String> asked = new TreeSet<>();
        claims.forEach(claim -> asked.add(claim.claim().id()));
        return formed(List.copyOf(known.values()), asOf).stream()
                .filter(event -> event.claims().stream().anyMatch(asked::contains))
                .toList();
    }

    private static Map<String, Event> holding(Handle handle, List<KeptClaim> claims) {
        Map<Integer, String> names = new HashMap<>();
        for (List<KeptClaim> lot : lots(claims)) {
            handle.createQuery("select m.claim, m.event from event_claim m where m.claim in (<claims>)")
                    .bindList("claims", lot.stream().map(KeptClaim::number).toList())
                    .map((row, context) -> Map.entry(row.getInt(1), row.getString(2)))
                    .forEach(each -> names.put(each.getKey(), each.getValue()));
        }
        Map<String, Event> events = new HashMap<>();
        for (List<String> lot : lots(List.copyOf(new TreeSet<>(names.values())))) {
            handle.createQuery("select v.line from event v where v.event in (<events>)")
                    .bindList("events", lot)
                    .map((row, context) -> EventReader.read(row.getString(1)))
                    .forEach(event -> events.put(event.id(), event));
        }
        Map<String, Event> found = new LinkedHashMap<>();
        for (KeptClaim claim : claims) {
            Event event = events.get(names.getOrDefault(claim.number(), ""));
            if (event != null) {
                found.putIfAbsent(event.id(), event);
            }
        }
        return found;
    }

    private static <T> List<List<T>> lots(List<T> all) {
        List<List<T>> lots = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LOT) {
            lots.add(all.subList(from, Math.min(all.size(), from + LOT)));
        }
        return lots;
    }

    @Override
    public List<Event> formed(List<KeptClaim> claims, AsOf asOf) {
        return formed(claims, ledger.rulings(asOf));
    }

    private List<Event> formed(List<KeptClaim> claims, List<Ruling> rulings) {
        List<News> news = new ArrayList<>();
        claims.forEach(claim -> news.add(new News.Reported(claim.report())));
        rulings.forEach(ruling -> news.add(new News.Ruled(ruling)));
        Map<String, Event> byClaim = new TreeMap<>();
        for (Change change : merging.get().take(news)) {
            if (change instanceof Change.Now(var event)) {
                event.claims().forEach(claim -> byClaim.put(claim, event));
            }
        }
        Map<String, Event> found = new LinkedHashMap<>();
        for (KeptClaim claim : claims) {
            Event event = byClaim.get(claim.claim().id());
            if (event != null) {
                found.putIfAbsent(event.id(), event);
            }
        }
        return List.copyOf(found.values());
    }

    @Override
    public List<KeptClaim> claims(Event event, AsOf asOf) {
        return among(byId(List.of(event), asOf), event);
    }

    private static List<KeptClaim> among(Map<String, KeptClaim> known, Event event) {
        return event.claims().stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /// The claims of some events that stand as of a time, by identifier, in the order of the events.
    private Map<String, KeptClaim> byId(Collection<Event> events, AsOf asOf) {
        List<String> ids = events.stream()
                .flatMap(event -> event.claims().stream())
                .distinct()
                .toList();
        Map<String, KeptClaim> found = new HashMap<>();
        for (List<String> lot : lots(ids)) {
            try (Stream<KeptClaim> kept =
                    ledger.claims(Query.of(new Filter.Ids(lot)).asOf(asOf))) {
                kept.forEach(each -> found.put(each.claim().id(), each));
            }
        }
        Map<String, KeptClaim> ordered = new LinkedHashMap<>();
        ids.stream().filter(found::containsKey).forEach(id -> ordered.put(id, found.get(id)));
        return ordered;
    }
}
