package org.vedette.web.api.alarm;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.vedette.model.alarm.History;
import org.vedette.model.alarm.Standing;
import org.vedette.model.alarm.Turn;
import org.vedette.model.alarm.Warning;
import org.vedette.model.event.Report;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.WatchPlan;
import org.vedette.pipeline.replay.Arrival;
import org.vedette.pipeline.replay.Replay;
import org.vedette.store.AsOf;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Ledger;
import org.vedette.store.Query;
import org.vedette.store.Tail;
import org.vedette.warn.Warn;
import org.vedette.warn.show.WarningText;
import org.vedette.watch.Watch;

/// Watches that go over the ledger when they are asked for. The last answers are kept until the ledger has more.
public final class ReplayedAlarms implements Alarms {
    private static final int KEPT = 8;
    /// Up to so many claims all are heard.
    private static final long WHOLE = 100_000;

    private record Asked(AsOf asOf, LocalDate day, long end) {}

    private record Told(List<Item> watches, List<Item> warnings) {}

    private final List<WatchPlan> plans;
    private final Outlets letters;
    private final Ledger ledger;
    private final Tail tail;
    private final UnaryOperator<String> names;
    private final InstantSource clock;
    private final Map<Asked, Told> told = new LinkedHashMap<>(KEPT, 0.75f, true);

    /// @param letters of outlets
    /// @param names a person's words for an actor's code
    /// @param clock what the desk takes for now
    public ReplayedAlarms(
            List<WatchPlan> plans,
            Outlets letters,
            Ledger ledger,
            Tail tail,
            UnaryOperator<String> names,
            InstantSource clock) {
        this.plans = List.copyOf(plans);
        this.letters = letters;
        this.ledger = ledger;
        this.tail = tail;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public List<Item> watches(AsOf asOf) {
        return told(asOf).watches();
    }

    @Override
    public List<Item> warnings(AsOf asOf) {
        return told(asOf).warnings();
    }

    private synchronized Told told(AsOf asOf) {
        Instant now = asOf.known() == null ? clock.instant() : asOf.known();
        var asked = new Asked(asOf, now.atOffset(ZoneOffset.UTC).toLocalDate(), tail.end());
        Told known = told.get(asked);
        if (known != null) {
            return known;
        }
        Told fresh = gone(asked);
        told.put(asked, fresh);
        if (told.size() > KEPT) {
            told.remove(told.keySet().iterator().next());
        }
        return fresh;
    }

    private Told gone(Asked asked) {
        var replay = new Replay(plans.isEmpty() ? List.of() : arrivals(asked.asOf()));
        List<LocalDate> reach = replay.reach();
        LocalDate from = reach.isEmpty() || reach.getFirst().isAfter(asked.day()) ? asked.day() : reach.getFirst();
        List<Watch> watches =
                plans.stream().map(plan -> new Watch(plan, letters)).toList();
        List<History> histories = replay.run(watches, from, asked.day());
        List<Item> standings = new ArrayList<>();
        List<Item> warnings = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            WatchPlan plan = plans.get(i);
            standings.add(standing(plan, histories.get(i).days().getLast()));
            var warn = new Warn(plan, names);
            histories.get(i).turns().forEach(turn -> warnings.add(warning(warn, turn)));
        }
        warnings.sort(Comparator.comparing(Item::at).thenComparing(Item::id));
        return new Told(standings, warnings);
    }

    private static Item standing(WatchPlan plan, Standing standing) {
        Instant since = standing.since();
        return new Item(
                plan.id(),
                plan.id(),
                plan.tlp(),
                since == null ? standing.at() : since,
                StandingJson.line(plan, standing));
    }

    private static Item warning(Warn warn, Turn turn) {
        Warning warning = warn.apply(turn);
        return new Item(
                warning.id(),
                turn.watch(),
                warning.tlp(),
                turn.at(),
                WarningLine.of(warning, WarningText.lines(warning)));
    }

    /// Claims of one version of an article are heard together.
    private List<Arrival> arrivals(AsOf asOf) {
        Map<String, Map<Integer, KeptClaim>> articles = new LinkedHashMap<>();
        for (Query query : queries(asOf)) {
            try (Stream<KeptClaim> claims = ledger.claims(query)) {
                claims.forEach(claim -> articles.computeIfAbsent(
                                claim.report().article() + " " + claim.version(), first -> new TreeMap<>())
                        .put(claim.number(), claim));
            }
        }
        List<Arrival> arrivals = new ArrayList<>();
        for (Map<Integer, KeptClaim> claims : articles.values()) {
            KeptClaim first = claims.values().iterator().next();
            List<Report> reports =
                    claims.values().stream().map(KeptClaim::report).toList();
            arrivals.add(new Arrival(first.known(), first.report().article(), reports));
        }
        return arrivals;
    }

    /// All claims; of a very large ledger only those that name an actor of a watch or took place in its country.
    private List<Query> queries(AsOf asOf) {
        if (ledger.counts().standing() <= WHOLE) {
            return List.of(Query.ALL.asOf(asOf));
        }
        return plans.stream()
                .flatMap(plan -> plan.actors().stream())
                .distinct()
                .flatMap(actor -> Stream.of(new Filter.Actor(actor, null), new Filter.Place(actor)))
                .map(filter -> Query.ALL.asOf(asOf).and(filter))
                .toList();
    }
}
