package org.vedette.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.vedette.store.Counts;
import org.vedette.web.server.Routes;

/// The first page: how the watches stand and what is new.
final class SituationPage implements Routes {
    private final Desktop desktop;

    SituationPage(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/", this::send);
    }

    private void send(Context context) {
        Asked asked = Asked.of(context);
        Counts counts = desktop.desk().ledger().counts();
        desktop.send(context, "situation", new Situation(desktop.frame(context, asked, "Situation", "/"), counts));
    }
}
