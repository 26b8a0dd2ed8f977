package org.vedette.web.record;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Correction.Change;
import org.vedette.model.claim.Status;
import org.vedette.pipeline.amend.Correcting;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Query;
import org.vedette.store.account.Role;
import org.vedette.web.access.Viewer;
import org.vedette.web.desk.Desk;
import org.vedette.web.page.ClaimRow;
import org.vedette.web.page.Decided;
import org.vedette.web.page.Desktop;
import org.vedette.web.server.Routes;

/// Corrects the type and the status of a claim, or says that there is none, as `vedette correct` does.
public final class CorrectForm implements Routes {
    /// Stands in place of a type where the words make no claim.
    static final String NO_CLAIM = "none";

    private final Desktop desktop;

    public CorrectForm(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.post("/claim/{id}/correct", this::correct);
    }

    private void correct(Context context) {
        Viewer.of(context).require(Role.ANALYST);
        Desk desk = desktop.desk(context);
        String id = context.pathParam("id");
        KeptClaim kept = desk.ledger().page(Query.of(new Filter.Id(id)), null, 1).items().stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("There is no standing claim " + id + "."));
        Decided decided = Decided.of(context);
        new Correcting(decided.at(), decided.by(), decided.because())
                .correct(desk.ledger(), kept, change(context, kept.claim()));
        context.redirect(new ClaimRow(kept).link(), HttpStatus.SEE_OTHER);
    }

    private static Change change(Context context, Claim claim) {
        String type = Decided.field(context, "type");
        if (type.equals(NO_CLAIM)) {
            return new Change.NoClaim();
        }
        ClaimType newType = other(ClaimType.values(), type, claim.type(), "type");
        Status newStatus = other(Status.values(), Decided.field(context, "status"), claim.status(), "status");
        if (newType == null && newStatus == null) {
            throw new IllegalArgumentException("Nothing was changed: it is " + claim.type() + ", "
                    + claim.status().label() + " already.");
        }
        return new Change.Other(newType, null, newStatus, null, null);
    }

    /// The constant of a name, or null where it is the one that stands.
    private static <E extends Enum<E>> @Nullable E other(E[] all, String name, E stands, String what) {
        E found = Stream.of(all)
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nothing was changed: found the " + what + " «" + name + "», wanted one of the list."));
        return found == stands ? null : found;
    }
}
