package org.vedette.collect.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Trouble;

/// How a feed is.
public enum Health {
    /// Never looked at.
    NEW,
    /// The last look found a feed.
    WELL,
    /// The server asked us to wait.
    WAITING,
    /// The last look came to nothing.
    FAILING;

    /// @param state as remembered, or null for a feed of which nothing is
    public static Health of(@Nullable FeedState state, Instant now) {
        if (state == null || state.tried() == null) {
            return NEW;
        }
        Instant notBefore = state.notBefore();
        boolean later = notBefore != null && notBefore.isAfter(now);
        if (state.trouble() == Trouble.ASKED_TO_WAIT || (state.trouble() == null && later)) {
            return WAITING;
        }
        return state.trouble() == null ? WELL : FAILING;
    }
}
