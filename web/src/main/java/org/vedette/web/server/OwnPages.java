package org.vedette.web.server;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.List;

/// Lets nothing be changed from a page of another host: a browser says where a form comes from. Programs, which say
/// nothing of the kind, are not concerned.
public final class OwnPages implements Gate {
    private static final List<String> HARMLESS = List.of("GET", "HEAD", "OPTIONS");

    @Override
    public void check(Context context) {
        if (HARMLESS.contains(context.req().getMethod())) {
            return;
        }
        String site = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        boolean ownSite = site == null || site.equals("same-origin") || site.equals("none");
        boolean ownOrigin =
                origin == null || origin.replaceFirst("^https?://", "").equals(context.host());
        if (!ownSite || !ownOrigin) {
            throw new ForbiddenResponse("A page of another host may change nothing here.");
        }
    }
}
