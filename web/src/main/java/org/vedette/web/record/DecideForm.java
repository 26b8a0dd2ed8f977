package org.vedette.web.record;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.merge.Decisions;
import org.vedette.model.event.Decision;
import org.vedette.model.event.Event;
import org.vedette.store.AsOf;
import org.vedette.store.account.Role;
import org.vedette.web.access.Viewer;
import org.vedette.web.desk.Desk;
import org.vedette.web.page.Decided;
import org.vedette.web.page.Desktop;
import org.vedette.web.server.Routes;

/// Splits an event and merges two, as `vedette event ID split` and `merge` do.
public final class DecideForm implements Routes {
    private static final Pattern EVENT = Pattern.compile("\\be[0-9a-f]{4,64}\\b");

    private final Desktop desktop;

    public DecideForm(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.post("/event/{id}/split", this::split);
        routes.post("/event/{id}/merge", this::merge);
    }

    private static Event event(Desk desk, String id) {
        Event event = desk.events().event(id, AsOf.NOW);
        if (event == null) {
            throw new NotFoundResponse("The ledger has no event " + id + " now.");
        }
        return event;
    }

    private static Decisions decisions(Context context) {
        Decided decided = Decided.of(context);
        return new Decisions(decided.at(), decided.by(), decided.because());
    }

    private void split(Context context) {
        Viewer.of(context).require(Role.ANALYST);
        Desk desk = desktop.desk(context);
        Event event = event(desk, context.pathParam("id"));
        List<String> claims = context.formParams("claim");
        if (claims.isEmpty() || claims.containsAll(event.claims())) {
            throw new IllegalArgumentException("Nothing was changed: choose some of the claims and leave some.");
        }
        take(context, desk, decisions(context).split(event, claims), claims.getFirst());
    }

    private void merge(Context context) {
        Viewer.of(context).require(Role.ANALYST);
        Desk desk = desktop.desk(context);
        Event event = event(desk, context.pathParam("id"));
        Matcher named = EVENT.matcher(Decided.field(context, "other"));
        if (!named.find()) {
            throw new IllegalArgumentException(
                    "Nothing was changed: wanted the other event, by the end of its address or by all of it.");
        }
        Event other = event(desk, named.group());
        take(
                context,
                desk,
                decisions(context).merge(event, List.of(other)),
                event.claims().getFirst());
    }

    /// Goes to the event that holds a claim then: it may have another name.
    private static void take(Context context, Desk desk, Decision decision, String claim) {
        desk.ledger().decide(decision, decision.at());
        context.redirect("/claim/" + claim, HttpStatus.SEE_OTHER);
    }
}
