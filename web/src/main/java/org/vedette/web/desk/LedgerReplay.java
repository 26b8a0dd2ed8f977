package org.vedette.web.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vedette.model.alarm.History;
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
import org.vedette.watch.Watch;

/// Lets a watch go over what a ledger holds.
final class LedgerReplay {
    /// Up to so many claims all are heard, as `vedette watch replay` does.
    private static final long WHOLE = 100_000;

    private static final int SHOWN_DAYS = 400;

    private final Ledger ledger;
    private final Outlets letters;
    private final Map<Integer, KeptClaim> heard = new LinkedHashMap<>();

    LedgerReplay(Ledger ledger, Outlets letters) {
        this.ledger = ledger;
        this.letters = letters;
    }

    /// @param day the last, included
    Course course(WatchPlan plan, AsOf asOf, LocalDate day) {
        boolean whole = ledger.counts().standing() <= WHOLE;
        Query all = Query.ALL.asOf(asOf);
        if (whole) {
            hear(all);
        } else {
            for (String actor : plan.actors()) {
                hear(all.and(new Filter.Actor(actor, null)));
                hear(all.and(new Filter.Place(actor)));
            }
        }
        var replay = new Replay(arrivals());
        LocalDate from = replay.reach().isEmpty() ? day : replay.reach().getFirst();
        LocalDate first = from.isBefore(day.minusDays(SHOWN_DAYS)) ? day.minusDays(SHOWN_DAYS) : from;
        List<History> histories = replay.run(List.of(new Watch(plan, letters)), first.isAfter(day) ? day : first, day);
        return new Course(plan, histories.getFirst(), whole);
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
