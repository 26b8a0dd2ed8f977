package org.vedette.model.event;

import java.time.Instant;

/// What an analyst decided about two claims. A later ruling on the same two sets an earlier one aside; nothing is
/// deleted.
///
/// @param at when it was made
/// @param by the analyst's name
/// @param because the analyst's words
public record Ruling(Kind kind, String claim, String other, Instant at, String by, String because) {
    /// What holds of the two claims from then on.
    public enum Kind {
        /// They speak of one happening.
        TOGETHER,
        /// They do not.
        APART,
        /// Left to the rules again.
        OPEN
    }
}
