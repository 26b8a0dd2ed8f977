package org.vedette.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.vedette.store.Tail;
import org.vedette.store.account.Role;
import org.vedette.web.access.Viewer;
import org.vedette.web.api.serve.Metrics;
import org.vedette.web.server.Routes;

/// Says that the server is up, that it can answer, and how it fares. The first two tell nothing else, and anybody may
/// ask.
public final class Health implements Routes {
    private final Tail tail;
    private final Metrics metrics;

    public Health(Tail tail, Metrics metrics) {
        this.tail = tail;
        this.metrics = metrics;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/health", context -> say(context, "up"));
        routes.get("/ready", this::ready);
        routes.get("/metrics", this::metrics);
    }

    /// They count all claims and articles, so they are for those who may see all.
    private void metrics(Context context) {
        Viewer.of(context).require(Role.LEAD);
        metrics.send(context);
    }

    /// A ledger that cannot be read is told as 503 by what tells all faults.
    private void ready(Context context) {
        say(context, tail.end() >= 0 ? "ready" : "empty");
    }

    private static void say(Context context, String word) {
        context.contentType("application/json").result("{\"status\": \"" + word + "\"}\n");
    }
}
