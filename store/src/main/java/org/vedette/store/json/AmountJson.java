package org.vedette.store.json;

import java.util.List;
import java.util.stream.Collectors;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Voice;
import org.vedette.store.KeptClaim;

/// An amount that a claim tells, as one line of JSON.
public final class AmountJson {
    private AmountJson() {}

    /// @param stand where the claim stands between a plan and a deed: "done", "planned" or "denied"
    /// @param quantity one of the claim's
    public static String line(KeptClaim kept, String stand, Quantity quantity) {
        Claim claim = kept.claim();
        return JsonText.line(json -> {
            json.text("known", kept.known().toString());
            json.text("day", kept.day().isEmpty() ? null : kept.day());
            json.text("stand", stand);
            json.text("status", claim.status().label());
            json.text("type", claim.type().name());
            WhenWhereJson.amount(json, quantity);
            json.text("sources", codes(claim.sources()));
            json.text("targets", codes(claim.targets()));
            json.text("voice", claim.voice().stream().map(Voice::name).collect(Collectors.joining(" <- ")));
            json.text("outlet", kept.report().outlet());
            json.text("article", kept.report().article());
            json.text("claim", claim.id());
        });
    }

    /// Each party once, by its code or its name.
    private static String codes(List<Party> parties) {
        return parties.stream().map(party -> code(party.actor())).distinct().collect(Collectors.joining(";"));
    }

    private static String code(Actor actor) {
        return actor.code() == null ? actor.name() : actor.code();
    }
}
