package org.vedette.web.access;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.List;
import java.util.Locale;
import org.vedette.web.server.Gate;

/// Refuses what a page of another server sends here through somebody's browser: a browser says from where a request
/// comes.
public final class SameOrigin implements Gate {
    private static final List<String> HARMLESS = List.of("GET", "HEAD", "OPTIONS");

    @Override
    public void check(Context context) {
        if (isHarmless(context)) {
            return;
        }
        String site = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        boolean elsewhere = site != null && !List.of("same-origin", "none").contains(site);
        if (elsewhere || (origin != null && !isOwn(origin, String.valueOf(context.host())))) {
            throw new ForbiddenResponse("This was sent by a page of another server.");
        }
    }

    static boolean isHarmless(Context context) {
        return HARMLESS.contains(context.req().getMethod());
    }

    private static boolean isOwn(String origin, String host) {
        String own = host.toLowerCase(Locale.ROOT);
        return origin.equals("http://" + own) || origin.equals("https://" + own);
    }
}
