package org.vedette.web.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.vedette.web.server.LongAnswers;
import org.vedette.web.server.Routes;

/// Writes every change that came through the desk into the audit log: who, what, from where. What a form held is not
/// written there: the ledger keeps it with its reason.
final class AuditTrail implements Routes {
    private static final int REFUSED = 400;
    private static final int LONGEST = 300;
    /// These write lines of their own.
    private static final List<String> OWN = List.of("/login", "/logout", "/account");

    private final Door door;

    AuditTrail(Door door) {
        this.door = door;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.after(context -> {
            if (!LongAnswers.is(context)) {
                write(context);
            }
        });
    }

    private void write(Context context) {
        String path = context.path();
        boolean own = OWN.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
        if (SameOrigin.isHarmless(context) || own || context.statusCode() >= REFUSED || !Viewer.isKnown(context)) {
            return;
        }
        String subject = path.length() > LONGEST ? path.substring(0, LONGEST) : path;
        door.accounts()
                .note(door.deed(
                        context, Viewer.of(context).name(), context.req().getMethod(), subject));
    }
}
