package org.vedette.web.access;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.List;
import org.vedette.model.Tlp;
import org.vedette.web.server.Gate;

/// Lets only those into the pages who may see every mark: the pages do not yet leave out what is marked above a
/// reader's, as the interface for programs does.
public final class PagesGate implements Gate {
    /// What is open to everybody who has signed in, whatever his role.
    private static final List<String> OTHERS =
            List.of("/api/", "/assets/", "/account", "/login", "/logout", "/health", "/ready", "/metrics");

    @Override
    public void check(Context context) {
        String path = context.path();
        boolean page = OTHERS.stream().noneMatch(path::startsWith);
        if (page && Viewer.isKnown(context) && !Viewer.of(context).maySee(Tlp.RED)) {
            throw new ForbiddenResponse("The pages show claims of every mark, and your role may not see all of them."
                    + " Ask the interface under /api/v1, which leaves out what is not for you, or somebody with the"
                    + " role lead.");
        }
    }
}
