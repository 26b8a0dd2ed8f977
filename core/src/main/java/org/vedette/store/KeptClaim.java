package org.vedette.store;

import java.time.Instant;
import org.vedette.model.claim.Claim;
import org.vedette.model.event.Report;

/// A claim as the ledger holds it.
///
/// @param number its place in the order of taking
/// @param version of its article, from 1
/// @param day by which it is ordered: the first day of the happening; where that is open, the last day or the day of
/// publication, whichever is earlier; empty when none is known
/// @param known from when it could be known, see [KeptArticle]
/// @param learned when the ledger took it
/// @param line the claim as the object of JSON that was written when it was taken
public record KeptClaim(
        int number, int version, String day, Instant known, Instant learned, Report report, String line) {
    public Claim claim() {
        return report.claim();
    }

    /// Where the next page begins if this is the last of a page.
    public Mark mark() {
        return new Mark(day, number);
    }
}
