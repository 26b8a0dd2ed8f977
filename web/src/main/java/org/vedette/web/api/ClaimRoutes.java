package org.vedette.web.api;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.stream.Stream;
import org.vedette.store.AsOf;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Mark;
import org.vedette.store.Page;
import org.vedette.store.Query;
import org.vedette.store.json.KeptClaimJson;
import org.vedette.web.api.ask.Cursor;
import org.vedette.web.api.ask.Filters;
import org.vedette.web.api.ask.Values;
import org.vedette.web.api.serve.Answer;
import org.vedette.web.api.table.Operation;
import org.vedette.web.api.table.Param;
import org.vedette.web.desk.Seats;

/// Claims.
final class ClaimRoutes {
    private final Seats seats;

    ClaimRoutes(Seats seats) {
        this.seats = seats;
    }

    List<Operation> operations() {
        return List.of(
                Tables.read(
                        "listClaims",
                        "/claims",
                        "Claims by day",
                        "The lines that vedette claims --format jsonl prints, narrowed by the same filters.",
                        Tables.params(Filters.params(), Filters.time(), Cursor.params()),
                        "ClaimPage",
                        "/claims?relation=RUS-PRK&status=occurred&limit=5",
                        this::list),
                Tables.read(
                        "getClaim",
                        "/claims/{claim}",
                        "A claim",
                        "The claim of that identifier as it stands then.",
                        Tables.params(
                                List.of(Param.path("claim", "Its identifier, as lists give it.")), Filters.time()),
                        "Claim",
                        "/claims/{claim}",
                        this::one));
    }

    private void list(Context context) {
        var values = new Values(context);
        Cursor cursor = Cursor.of(values, 1);
        Page<KeptClaim> page = seats.of(context).ledger().page(Filters.query(values), cursor.mark(), cursor.most());
        Mark next = page.next();
        Answer.page(
                context,
                page.items().stream().map(KeptClaimJson::line).toList(),
                next == null ? null : Cursor.word(next.toString()));
    }

    private void one(Context context) {
        AsOf asOf = new Values(context).asOf();
        String id = context.pathParam("claim");
        try (Stream<KeptClaim> claims =
                seats.of(context).ledger().claims(Query.of(new Filter.Id(id)).asOf(asOf))) {
            KeptClaim claim = claims.findFirst()
                    .orElseThrow(() -> new NotFoundResponse("There is no such claim, or it does not stand then."));
            Answer.json(context, KeptClaimJson.line(claim) + "\n");
        }
    }
}
