package org.vedette.web.alarm;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import org.vedette.store.AsOf;
import org.vedette.store.WarningRecord;
import org.vedette.store.WarningRecord.Note;
import org.vedette.store.account.Role;
import org.vedette.web.access.Viewer;
import org.vedette.web.desk.Desk;
import org.vedette.web.desk.Watched;
import org.vedette.web.page.Decided;
import org.vedette.web.page.Desktop;
import org.vedette.web.page.Frame;
import org.vedette.web.server.Routes;

/// Acknowledges a warning and signs it off, as `vedette warning ID ack` and `sign-off` do.
public final class NoteForm implements Routes {
    private final Desktop desktop;

    public NoteForm(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.post("/watch/{id}/acknowledge", context -> {
            Viewer.of(context).require(Role.ANALYST);
            note(context, Note.Kind.ACKNOWLEDGED);
        });
        routes.post("/watch/{id}/sign-off", context -> {
            Viewer.of(context).require(Role.LEAD);
            note(context, Note.Kind.SIGNED_OFF);
        });
    }

    private void note(Context context, Note.Kind kind) {
        Desk desk = desktop.desk(context);
        Watched watched = desk.watches().shelf().find(context.pathParam("id"));
        WarningRecord.Kept kept = desk.warnings().warning(Decided.field(context, "warning"), AsOf.NOW);
        if (watched == null || kept == null || !kept.watch().equals(watched.id())) {
            throw new NotFoundResponse("There is no such warning of this watch.");
        }
        Decided decided = Decided.of(context);
        String role = kind == Note.Kind.SIGNED_OFF ? Decided.field(context, "role") : null;
        desk.warnings()
                .note(new Note(kind, kept.id(), role, decided.at(), decided.by(), decided.because()), decided.at());
        context.redirect("/watch/" + Frame.encoded(watched.id()) + "#handled", HttpStatus.SEE_OTHER);
    }
}
