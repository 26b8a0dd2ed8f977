package org.vedette.web.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vedette.model.alarm.History;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.event.Event;
import org.vedette.model.event.Report;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.Pattern;
import org.vedette.model.watch.WatchPlan;
import org.vedette.pipeline.replay.Arrival;
import org.vedette.pipeline.replay.Replay;
import org.vedette.store.AsOf;
import org.vedette.store.EventRecord;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Ledger;
import org.vedette.store.Query;
import org.vedette.watch.Watch;

/// Lets a watch go over what a ledger holds. Of a small ledger all claims are heard. Of a larger one those are that the
/// watch looks at, with all others of the same events: a claim of an event that holds none of them is never told to the
/// watch, and to merge them all again would take minutes and the memory of the desk.
final class LedgerReplay {
    /// Ledgers of what size are heard how.
    ///
    /// @param merged up to so many claims all are heard, as `vedette watch replay` does
    /// @param whole up to so many claims all are looked at; of more, those around the actors of the watch
    record Sizes(long merged, long whole) {
        static final Sizes USUAL = new Sizes(10_000, 100_000);
    }

    private static final int SHOWN_DAYS = 400;

    /// So many claims are asked for at once.
    private static final int LOT = 400;

    private final Ledger ledger;
    private final EventRecord events;
    private final Outlets letters;
    private final Sizes sizes;
    private final Map<Integer, KeptClaim> heard = new LinkedHashMap<>();
    private boolean behind;

    /// @param events of the same ledger
    LedgerReplay(Ledger ledger, EventRecord events, Outlets letters, Sizes sizes) {
        this.ledger = ledger;
        this.events = events;
        this.letters = letters;
        this.sizes = sizes;
    }

    /// What came of it.
    ///
    /// @param behind whether claims were in no event yet: then what belongs to them may be missing
    record Counted(Course course, boolean behind) {}

    /// @param day the last, included
    /// @param found what was found for the same plan and time before, added to
    Counted counted(WatchPlan plan, AsOf asOf, LocalDate day, LookedAt found) {
        long standing = ledger.counts().standing();
        boolean whole = standing <= sizes.whole();
        var watch = new Watch(plan, letters);
        if (standing <= sizes.merged()) {
            hear(Query.ALL.asOf(asOf));
        } else {
            hearEvents(found.look(ledger, questions(plan, asOf, whole), watch::looksAt), asOf);
        }
        List<Arrival> arrivals = arrivals();
        var replay = new Replay(arrivals);
        LocalDate from = firstLookedAt(arrivals, watch, day);
        LocalDate shown = from.isBefore(day.minusDays(SHOWN_DAYS)) ? day.minusDays(SHOWN_DAYS) : from;
        LocalDate first = shown.isAfter(day) ? day : shown;
        History history = whole
                ? replay.run(List.of(watch), first, day).getFirst()
                : new LongWatch(watch).run(arrivals, first, day);
        return new Counted(new Course(plan, history, whole), behind);
    }

    /// The day on which the watch first had something to look at; the same however much else was heard.
    private static LocalDate firstLookedAt(List<Arrival> arrivals, Watch watch, LocalDate otherwise) {
        return arrivals.stream()
                .filter(arrival -> arrival.reports().stream().anyMatch(watch::looksAt))
                .map(Arrival::at)
                .min(Comparator.naturalOrder())
                .map(at -> at.atOffset(ZoneOffset.UTC).toLocalDate())
                .orElse(otherwise);
    }

    /// What is asked of the ledger so that nothing is missed that the watch looks at.
    private static List<Query> questions(WatchPlan plan, AsOf asOf, boolean whole) {
        Query all = Query.ALL.asOf(asOf);
        List<ClaimType> types = types(plan);
        Query typed = types.isEmpty() ? all : all.and(new Filter.Types(types));
        if (whole) {
            return List.of(typed);
        }
        List<Query> queries = new ArrayList<>();
        for (String actor : plan.actors()) {
            queries.add(typed.and(new Filter.Actor(actor, null)));
            queries.add(typed.and(new Filter.Place(actor)));
        }
        return queries;
    }

    /// The types of all signs, or none where a sign takes any.
    private static List<ClaimType> types(WatchPlan plan) {
        List<Pattern> patterns = plan.indicators().stream()
                .flatMap(indicator -> indicator.counts().stream())
                .toList();
        return patterns.stream().anyMatch(pattern -> pattern.types().isEmpty())
                ? List.of()
                : patterns.stream()
                        .flatMap(pattern -> pattern.types().stream())
                        .distinct()
                        .toList();
    }

    /// Hears some claims with all that are one event with them. A claim that was corrected since goes by its number no
    /// more, so events are looked for by the claims that go by the same identifiers now.
    private void hearEvents(SortedSet<String> looked, AsOf asOf) {
        SortedSet<String> wanted = new TreeSet<>(looked);
        for (List<String> lot : lots(looked)) {
            List<KeptClaim> now;
            try (Stream<KeptClaim> claims = ledger.claims(Query.of(new Filter.Ids(lot)))) {
                now = claims.toList();
            }
            SortedSet<String> held = new TreeSet<>();
            for (Event event : events.holding(now, AsOf.NOW)) {
                held.addAll(event.claims());
            }
            behind |=
                    !now.stream().allMatch(claim -> held.contains(claim.claim().id()));
            wanted.addAll(held);
        }
        lots(wanted).forEach(lot -> hear(Query.of(new Filter.Ids(lot)).asOf(asOf)));
    }

    private static List<List<String>> lots(SortedSet<String> claims) {
        List<String> all = List.copyOf(claims);
        List<List<String>> lots = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LOT) {
            lots.add(all.subList(from, Math.min(all.size(), from + LOT)));
        }
        return lots;
    }

    private void hear(Query query) {
        try (Stream<KeptClaim> claims = ledger.claims(query)) {
            claims.forEach(claim -> heard.putIfAbsent(claim.number(), claim));
        }
    }

    /// Claims of one version of an article are heard together.
    private List<Arrival> arrivals() {
        Map<String, List<KeptClaim>> articles = new LinkedHashMap<>();
        heard.values()
                .forEach(claim -> articles.computeIfAbsent(
                                claim.report().article() + " " + claim.version(), first -> new ArrayList<>())
                        .add(claim));
        List<Arrival> arrivals = new ArrayList<>();
        for (List<KeptClaim> claims : articles.values()) {
            KeptClaim first = claims.getFirst();
            List<Report> reports = claims.stream().map(KeptClaim::report).toList();
            arrivals.add(new Arrival(first.known(), first.report().article(), reports));
        }
        return arrivals;
    }
}
