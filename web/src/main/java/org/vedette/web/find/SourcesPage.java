package org.vedette.web.find;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vedette.knowledge.outlets.OutletCard;
import org.vedette.model.Outcome;
import org.vedette.model.Tlp;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;
import org.vedette.store.Counts;
import org.vedette.store.Grading;
import org.vedette.store.Ledger;
import org.vedette.store.OutletCount;
import org.vedette.web.access.Viewer;
import org.vedette.web.desk.Desk;
import org.vedette.web.page.Asked;
import org.vedette.web.page.Desktop;
import org.vedette.web.server.Routes;

/// Where the articles come from: outlets with their character and grade, and what was set aside, by number.
public final class SourcesPage implements Routes {
    private static final int SHOWN = 20;

    private final Desktop desktop;
    private final Map<Tlp, Counted> counted = new EnumMap<>(Tlp.class);

    private record Counted(long revision, Counts counts) {}

    public SourcesPage(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/sources", this::send);
    }

    private void send(Context context) {
        Asked asked = Asked.of(context);
        Desk desk = desktop.desk(context);
        desktop.send(
                context,
                "sources",
                new SourcesView(
                        desktop.frame(context, asked, "Sources", "/sources"),
                        counts(desk.ledger(), Viewer.of(context).role().upTo()),
                        outlets(context, asked),
                        asides(context, asked),
                        SourcesView.tellsAsides(Viewer.of(context).role().upTo())));
    }

    /// Counting takes a while in a large ledger, so it is done once for each of its revisions and each mark.
    private synchronized Counts counts(Ledger ledger, Tlp most) {
        long now = ledger.revision();
        Counted before = counted.get(most);
        if (before != null && before.revision() == now) {
            return before.counts();
        }
        Counts counts = ledger.counts();
        counted.put(most, new Counted(now, counts));
        return counts;
    }

    private List<SourcesView.Outlet> outlets(Context context, Asked asked) {
        Desk desk = desktop.desk(context);
        Map<String, OutletCard> cards = new TreeMap<>();
        desk.outlets().forEach(card -> cards.put(card.name(), card));
        Map<String, Grading> gradings = new TreeMap<>();
        for (Grading grading : desk.ledger().gradings(asked.asOf())) {
            if (grading.kind() == Grading.Kind.OUTLET) {
                gradings.put(grading.subject(), grading);
            }
        }
        List<SourcesView.Outlet> outlets = new ArrayList<>();
        for (OutletCount count : desk.ledger().outlets(asked.asOf())) {
            outlets.add(new SourcesView.Outlet(count, cards.get(count.name()), gradings.get(count.name())));
        }
        return outlets;
    }

    private List<SourcesView.Aside> asides(Context context, Asked asked) {
        Map<Trouble, List<Outcome.SetAside<Article>>> groups = new TreeMap<>();
        if (!SourcesView.tellsAsides(Viewer.of(context).role().upTo())) {
            return List.of(); // they bear no mark
        }
        for (Outcome.SetAside<Article> aside : desktop.desk(context).ledger().asides(asked.asOf())) {
            groups.computeIfAbsent(aside.trouble(), first -> new ArrayList<>()).add(aside);
        }
        List<SourcesView.Aside> asides = new ArrayList<>();
        groups.forEach((trouble, all) -> asides.add(new SourcesView.Aside(
                trouble, all.size(), all.reversed().stream().limit(SHOWN).toList())));
        return asides;
    }
}
