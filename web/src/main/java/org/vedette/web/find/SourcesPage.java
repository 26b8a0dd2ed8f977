package org.vedette.web.find;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vedette.knowledge.outlets.OutletCard;
import org.vedette.model.Outcome;
import org.vedette.model.Tlp;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;
import org.vedette.store.AsOf;
import org.vedette.store.Counts;
import org.vedette.store.Grading;
import org.vedette.store.OutletCount;
import org.vedette.web.access.Viewer;
import org.vedette.web.desk.Desk;
import org.vedette.web.desk.Memo;
import org.vedette.web.page.Asked;
import org.vedette.web.page.Desktop;
import org.vedette.web.server.Routes;

/// Where the articles come from: outlets with their character and grade, and what was set aside, by number.
public final class SourcesPage implements Routes {
    private static final int SHOWN = 20;

    private final Desktop desktop;
    private final Memo<Tlp, Counts> counts = new Memo<>();
    private final Memo<Seen, List<OutletCount>> counted = new Memo<>();

    /// What is counted, and for whom.
    private record Seen(Tlp most, AsOf asOf) {}

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
                        counts.of(Viewer.of(context).role().upTo(), desk.ledger(), desk.ledger()::counts),
                        outlets(context, asked),
                        asides(context, asked),
                        SourcesView.tellsAsides(Viewer.of(context).role().upTo())));
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
        var seen = new Seen(Viewer.of(context).role().upTo(), asked.asOf());
        for (OutletCount count :
                counted.of(seen, desk.ledger(), () -> desk.ledger().outlets(asked.asOf()))) {
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
