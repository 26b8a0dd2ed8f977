package org.vedette.web.access;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnauthorizedResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.store.account.Role;
import org.vedette.store.account.Scope;
import org.vedette.web.access.provider.ProviderSettings;
import org.vedette.web.server.Gate;

/// Asks everybody who he is, and refuses what he may not do.
final class AccessGate implements Gate {
    /// What answers before anybody has signed in; none of it tells anything of the ledger.
    private static final List<String> OPEN = List.of(
            "/login",
            ProviderLogin.THERE,
            ProviderSettings.BACK,
            "/health",
            "/ready",
            "/api/v1/openapi.json",
            "/favicon.ico");
    /// Where everybody may change something: what is his own.
    private static final List<String> OWN = List.of("/logout", "/account", "/search/saved");

    private final Door door;

    AccessGate(Door door) {
        this.door = door;
    }

    @Override
    public void check(Context context) {
        Viewer viewer = door.viewer(context);
        if (viewer != null) {
            viewer.on(context);
            checkScope(context, viewer);
            checkChange(context, viewer);
        } else if (!isOpen(context.path())) {
            refuse(context);
        }
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || path.startsWith("/assets/");
    }

    static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.equals("/metrics");
    }

    private static void checkScope(Context context, Viewer viewer) {
        String path = context.path();
        if (viewer.token() == null || isOpen(path)) {
            return;
        }
        if (!isForPrograms(path)) {
            throw new ForbiddenResponse("A token opens the interface under /api/ and /metrics, and no page.");
        }
        viewer.require(path.equals("/metrics") ? Scope.METRICS : path.endsWith("/stream") ? Scope.STREAM : Scope.READ);
    }

    private static void checkChange(Context context, Viewer viewer) {
        String path = context.path();
        if (SameOrigin.isHarmless(context) || path.equals("/login")) {
            return;
        }
        boolean own = OWN.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
        if (!own) {
            viewer.require(Role.ANALYST);
        }
        if (viewer.token() == null && !viewer.csrf().isEmpty()) {
            checkForm(context, viewer.csrf());
        }
    }

    /// Every changing form carries a word that only a page of ours could put there.
    private static void checkForm(Context context, String wanted) {
        String header = context.header("X-CSRF-Token");
        String given = header != null || !context.isFormUrlencoded() ? header : context.formParam("csrf");
        if (given == null || !Secrets.same(given, wanted)) {
            throw new ForbiddenResponse("This form is too old. Go back, load the page again and send it once more.");
        }
    }

    private static void refuse(Context context) {
        if (!isForPrograms(context.path()) && SameOrigin.isHarmless(context)) {
            context.redirect(
                    "/login?to=" + URLEncoder.encode(asked(context), StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
            context.skipRemainingHandlers();
            return;
        }
        context.header("WWW-Authenticate", "Bearer realm=\"vedette\"");
        throw new UnauthorizedResponse(
                isForPrograms(context.path())
                        ? "Send a token: «Authorization: Bearer ...». vedette accounts token NAME makes one."
                        : "Sign in first.");
    }

    private static String asked(Context context) {
        @Nullable String query = context.queryString();
        return context.path() + (query == null || query.isEmpty() ? "" : "?" + query);
    }
}
