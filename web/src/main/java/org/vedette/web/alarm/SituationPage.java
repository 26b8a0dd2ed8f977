package org.vedette.web.alarm;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.model.event.Event;
import org.vedette.model.watch.WatchPlan;
import org.vedette.store.AsOf;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Query;
import org.vedette.web.desk.Desk;
import org.vedette.web.desk.Watched;
import org.vedette.web.desk.Watches;
import org.vedette.web.page.Asked;
import org.vedette.web.page.Desktop;
import org.vedette.web.page.EventRow;
import org.vedette.web.server.Routes;

/// The first page: how the watches stand, their newest warnings, and what is new.
public final class SituationPage implements Routes {
    private static final Duration PATIENCE = Duration.ofMillis(100);
    private static final int CLAIMS = 80;
    private static final int EVENTS = 14;

    private final Desktop desktop;

    public SituationPage(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/", this::send);
        routes.get("/news", context -> context.result(desktop.news(context)));
    }

    private void send(Context context) {
        Asked asked = Asked.of(context);
        Instant looked = LastLook.before(context, InstantSource.system());
        desktop.send(
                context,
                "situation",
                new Situation(
                        desktop.frame(context, asked, "Situation", "/"),
                        cards(context, asked.asOf()),
                        newest(context, asked.asOf(), looked),
                        looked));
    }

    /// What is not counted in time comes with the next look; the page itself does not wait for it.
    private List<WatchCard> cards(Context context, AsOf asOf) {
        Watches watches = desktop.desk(context).watches();
        List<Watched> all = watches.shelf().all();
        List<WatchCard> cards = new ArrayList<>();
        for (Watched watched : all) {
            WatchPlan plan = watched.plan();
            Duration patience = PATIENCE.dividedBy(all.size());
            cards.add(new WatchCard(watched, plan == null ? null : watches.course(plan, asOf, patience)));
        }
        return cards;
    }

    /// What happened last, by the day of the happening; what is told of days to come is no news yet.
    private List<EventRow> newest(Context context, AsOf asOf, @Nullable Instant looked) {
        Desk desk = desktop.desk(context);
        Query query = Query.of(new Filter.Days(null, desk.day(asOf))).asOf(asOf);
        List<KeptClaim> claims = desk.ledger().latest(query, null, CLAIMS).items();
        SortedSet<String> fresh = new TreeSet<>();
        for (KeptClaim claim : claims) {
            if (looked != null && claim.learned().isAfter(looked)) {
                fresh.add(claim.claim().id());
            }
        }
        return events(desk, claims, asOf).stream()
                .map(event -> new EventRow(
                        event, words(event, claims), event.claims().stream().anyMatch(fresh::contains)))
                .toList();
    }

    /// The events of the latest claims, no more of them looked for than are shown.
    private static List<Event> events(Desk desk, List<KeptClaim> claims, AsOf asOf) {
        Map<String, Event> found = new LinkedHashMap<>();
        for (int from = 0; from < claims.size() && found.size() < EVENTS; from += EVENTS) {
            List<KeptClaim> some = claims.subList(from, Math.min(claims.size(), from + EVENTS));
            desk.events().holding(some, asOf).forEach(event -> found.putIfAbsent(event.id(), event));
        }
        return found.values().stream().limit(EVENTS).toList();
    }

    /// The words of its latest claim.
    private static String words(Event event, List<KeptClaim> claims) {
        return claims.stream()
                .filter(claim -> event.claims().contains(claim.claim().id()))
                .findFirst()
                .map(claim -> claim.report().sentence())
                .orElse("");
    }
}
