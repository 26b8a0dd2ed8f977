package org.vedette.web.page;

import java.util.List;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Claim;
import org.vedette.model.event.Report;
import org.vedette.store.KeptClaim;

/// A claim in a list.
public record ClaimRow(KeptClaim kept) {
    public Claim claim() {
        return kept.claim();
    }

    public Report report() {
        return kept.report();
    }

    public List<Actor> sources() {
        return Shown.actors(claim().sources());
    }

    public List<Actor> targets() {
        return Shown.actors(claim().targets());
    }

    public String stand() {
        return Shown.stand(claim().status());
    }

    public String amounts() {
        return Shown.amounts(claim().quantities());
    }

    /// Where its words stand.
    public String link() {
        return "/article/" + Frame.encoded(report().article()) + "#" + claim().id();
    }
}
