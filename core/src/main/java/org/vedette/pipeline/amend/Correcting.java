package org.vedette.pipeline.amend;

import java.time.Instant;
import org.vedette.model.claim.Correction;
import org.vedette.model.claim.Correction.Change;
import org.vedette.model.text.Span;
import org.vedette.store.Amendment;
import org.vedette.store.KeptClaim;
import org.vedette.store.Ledger;

/// Corrects claims of a ledger: the claim reads otherwise from then on, and like cases follow.
///
/// @param at when it was decided, to the microsecond
/// @param by the analyst's name
/// @param because the analyst's words; they are shown with each like case
public record Correcting(Instant at, String by, String because) {
    /// Corrects a claim. The ledger keeps the correction and the new reading together, or neither: a process that dies
    /// in between leaves no correction that like cases follow and its own claim does not.
    ///
    /// @param kept as it stands
    /// @return the correction, which like cases follow
    /// @throws IllegalArgumentException if the claim does not stand
    public Correction correct(Ledger ledger, KeptClaim kept, Change change) {
        Span sentence = kept.claim().sentence();
        Span trigger = kept.claim().trigger();
        var inside = new Span(trigger.start() - sentence.start(), trigger.end() - sentence.start());
        String id = kept.claim().id();
        var correction = new Correction(id, kept.report().sentence(), inside, change, at, by, because);
        ledger.correct(
                correction,
                change instanceof Change.NoClaim
                        ? new Amendment.Retraction(id, at, by, because)
                        : new Amendment.Correction(new Mended(kept.claim(), correction).claim(), at, by, because),
                at);
        return correction;
    }
}
