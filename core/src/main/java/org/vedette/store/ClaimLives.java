package org.vedette.store;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From when to when claims stand, by the first clock: what a replay goes along. A claim that was corrected later
/// stands
/// here twice, first as it read and then as it was corrected.
public interface ClaimLives {
    /// A claim's time.
    ///
    /// @param ended from when it stands no more, or null while it stands
    record Life(KeptClaim claim, @Nullable Instant ended) {}

    /// All claims that ever stood, in the order of taking. The stream must be closed.
    ///
    /// @param learned what this ledger had taken in by then; null for all
    Stream<Life> lives(@Nullable Instant learned);
}
