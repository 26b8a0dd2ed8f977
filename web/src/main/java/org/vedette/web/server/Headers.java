package org.vedette.web.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// What every answer says to the browser: nothing from elsewhere, no script or style inside a page, no frame around it,
/// nothing about us in links that lead out.
final class Headers implements Routes {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public void on(RoutesConfig routes) {
        routes.before(Headers::set);
    }

    private static void set(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        // Not «no-referrer»: browsers then send forms with the origin «null», which cannot be told from a stranger.
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        context.header("X-Frame-Options", "DENY");
        context.header("Cache-Control", "no-store");
    }
}
