package org.vedette.web.server;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;

/// Answers that go on until the reader leaves. Jetty may have given their request to somebody else by the time the
/// handlers behind a route run, so these must leave such a context alone.
public final class LongAnswers {
    static final String STREAM = "/stream";

    private LongAnswers() {}

    /// Whether the route of the request answers without an end. Asks nothing of the request itself.
    public static boolean is(Context context) {
        Endpoint matched = context.endpoints().matchedHttpEndpoint();
        return matched != null && matched.path.endsWith(STREAM);
    }
}
