package org.vedette.store;

import java.time.Instant;
import org.vedette.model.claim.Claim;

/// What somebody decided about what the ledger holds. It is a new fact beside the old one; nothing is erased.
public sealed interface Amendment {
    /// When it was decided; from then on it could be known.
    Instant at();

    /// The analyst's name.
    String by();

    /// The analyst's words.
    String because();

    /// A claim reads otherwise from then on.
    ///
    /// @param claim as it should read, under the identifier of the claim it mends
    record Correction(Claim claim, Instant at, String by, String because) implements Amendment {}

    /// A claim stands no more.
    record Retraction(String claim, Instant at, String by, String because) implements Amendment {}

    /// An article was withdrawn by its outlet, and with it all its claims.
    record Withdrawal(String article, Instant at, String by, String because) implements Amendment {}
}
