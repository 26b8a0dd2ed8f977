package org.vedette.web.relation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vedette.model.watch.WatchPlan;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Mark;
import org.vedette.store.Page;
import org.vedette.store.Pair;
import org.vedette.store.Query;
import org.vedette.web.chart.WorldMap;
import org.vedette.web.desk.Desk;
import org.vedette.web.desk.Naming;
import org.vedette.web.desk.Watched;
import org.vedette.web.find.ClaimsCsv;
import org.vedette.web.page.Asked;
import org.vedette.web.page.ClaimRow;
import org.vedette.web.page.Desktop;
import org.vedette.web.page.Frame;
import org.vedette.web.server.Routes;

/// What goes on between two: by topic over time, acts against plans, numbers with each voice, where, and the claims.
public final class RelationPage implements Routes {
    private static final int MOST = 40;

    private final Desktop desktop;
    private final WorldMap map = new WorldMap();

    public RelationPage(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/relation", this::send);
        routes.get("/relation.csv", this::csv);
    }

    private void send(Context context) {
        Asked asked = Asked.of(context);
        Desk desk = desktop.desk(context);
        String complaint = "";
        Pair pair = null;
        try {
            pair = pair(context, desk.naming());
        } catch (IllegalArgumentException refused) {
            complaint = String.valueOf(refused.getMessage());
        }
        String title = pair == null
                ? "Relation"
                : desk.naming().name(pair.first()) + " and " + desk.naming().name(pair.second());
        Frame frame = desktop.frame(context, asked, title, "/relation");
        if (pair == null) {
            desktop.send(context, "pair", new PairView(frame, given(context), complaint, suggested(context)));
            return;
        }
        Query query = Query.of(new Filter.Between(pair)).asOf(asked.asOf());
        List<KeptClaim> charted =
                desk.ledger().latest(query, null, RelationView.CHARTED).items();
        Page<KeptClaim> page = desk.ledger().latest(query, mark(context), MOST);
        desktop.send(
                context,
                "relation",
                new RelationView(
                        frame,
                        pair,
                        desk,
                        map,
                        charted,
                        field(context, "unit"),
                        page.items().stream().map(ClaimRow::new).toList(),
                        page.next() == null ? "" : page.next().toString()));
    }

    private static List<String> given(Context context) {
        return List.of(field(context, "first"), field(context, "second"));
    }

    private static String field(Context context, String name) {
        return Objects.requireNonNullElse(context.queryParam(name), "").strip();
    }

    /// Either one word ("RUS-PRK") or two names.
    private static @Nullable Pair pair(Context context, Naming naming) {
        String word = field(context, "pair");
        if (!word.isEmpty()) {
            Pair pair = Pair.of(word);
            return new Pair(naming.code(pair.first()), naming.code(pair.second()), pair.directed());
        }
        String first = field(context, "first");
        String second = field(context, "second");
        if (first.isEmpty() && second.isEmpty()) {
            return null;
        }
        if (first.isEmpty() || second.isEmpty()) {
            throw new IllegalArgumentException("Two are wanted, and one is given.");
        }
        return new Pair(naming.code(first), naming.code(second), false);
    }

    private static @Nullable Mark mark(Context context) {
        String word = field(context, "before");
        return word.isEmpty() ? null : Mark.of(word);
    }

    /// The relations that the watches look at.
    private List<Pair> suggested(Context context) {
        List<Pair> pairs = new ArrayList<>();
        for (Watched watched : desktop.desk(context).watches().shelf().all()) {
            WatchPlan plan = watched.plan();
            if (plan != null && plan.actors().size() == 2) {
                pairs.add(new Pair(plan.actors().get(0), plan.actors().get(1), false));
            }
        }
        return pairs.stream().distinct().toList();
    }

    private void csv(Context context) throws IOException {
        Asked asked = Asked.of(context);
        Pair pair = pair(context, desktop.desk(context).naming());
        if (pair == null) {
            throw new IllegalArgumentException("Of which two? Wanted a pair such as RUS-PRK.");
        }
        Query query = Query.of(new Filter.Between(pair)).asOf(asked.asOf());
        new ClaimsCsv(desktop.desk(context)).send(context, query, asked, pair.first() + "-" + pair.second() + ".csv");
    }
}
