package org.vedette.training.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One pass of the encoder with what it should find.
///
/// @param pieces word pieces, the first and last mark included
/// @param first the place in `pieces` of each word's first piece
/// @param triggers per word the trigger label it should get, or null for a pair
/// @param acts what belongs to each trigger
/// @param pair the marked pair, or null
record Row(
        int[] pieces,
        int[] first,
        int @Nullable [] triggers,
        List<Act> acts,
        @Nullable Pair pair) {
    /// A trigger and what it should be given.
    ///
    /// @param word which word the trigger is
    /// @param mode -1 where the manual leaves it open
    /// @param roles per role, whether each word plays it
    record Act(int word, int status, int mode, boolean[] contexts, boolean[][] roles) {}

    /// A marked source and target.
    ///
    /// @param source the place in `pieces` of the source's opening mark, or -1
    /// @param target the same of the target, or -1
    /// @param status -1 where there is no act
    record Pair(int source, int target, int trigger, int status) {}
}
