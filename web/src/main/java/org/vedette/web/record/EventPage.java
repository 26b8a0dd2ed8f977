package org.vedette.web.record;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.event.Event;
import org.vedette.store.AsOf;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Query;
import org.vedette.web.desk.Desk;
import org.vedette.web.page.Asked;
import org.vedette.web.page.Desktop;
import org.vedette.web.server.Routes;

/// An event: every field with all its values, the origins with their claims, and how it came to be what it is.
public final class EventPage implements Routes {
    private final Desktop desktop;

    public EventPage(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/event/{id}", this::send);
        routes.get("/claim/{id}", this::ofClaim);
    }

    private void send(Context context) {
        Asked asked = Asked.of(context);
        String id = context.pathParam("id");
        Desk desk = desktop.desk(context);
        Event event = find(desk, id, asked.asOf());
        if (event == null) {
            throw new NotFoundResponse(
                    asked.word().isEmpty()
                            ? "The ledger has no event " + id + "."
                            : "There was no event " + id + " as of " + asked.word() + ".");
        }
        List<KeptClaim> claims = desk.events().claims(event, asked.asOf());
        List<Stage> history = new EventHistory(desk.events(), claims).stages(event.id());
        String title = EventView.title(event);
        desktop.send(
                context, "event", new EventView(desktop.frame(context, asked, title, "/"), event, claims, history));
    }

    /// An event goes by its first known claim, so that claim leads to it; claims that were found as one with it since
    /// then may have another name.
    private static @Nullable Event find(Desk desk, String id, AsOf asOf) {
        Event found = id.startsWith("e") ? holding(desk, id.substring(1), asOf) : null;
        return found != null && found.id().equals(id) ? found : null;
    }

    private static @Nullable Event holding(Desk desk, String claim, AsOf asOf) {
        Query query = Query.of(new Filter.Id(claim)).asOf(asOf);
        List<KeptClaim> claims = desk.ledger().page(query, null, 1).items();
        return desk.events().holding(claims, asOf).stream().findFirst().orElse(null);
    }

    /// Goes to the event that holds a claim.
    private void ofClaim(Context context) {
        Asked asked = Asked.of(context);
        String claim = context.pathParam("id");
        Event event = holding(desktop.desk(context), claim, asked.asOf());
        if (event == null) {
            throw new NotFoundResponse("No event holds a claim " + claim + " as of then.");
        }
        context.redirect(desktop.frame(context, asked, "", "/").to("/event/" + event.id()));
    }
}
