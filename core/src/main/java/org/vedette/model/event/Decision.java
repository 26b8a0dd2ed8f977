package org.vedette.model.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an analyst decided about events, as the rulings on claims that it comes to. Nothing is deleted: a
/// decision is undone by another one.
///
/// @param event the identifier of the event as it stood then
/// @param rulings what it says of pairs of claims; they hold for claims yet to come too
/// @param undoes the number of the decision it undoes, or null
/// @param at from when it holds
/// @param by the analyst's name
/// @param because the analyst's words
public record Decision(
        Kind kind,
        String event,
        List<Ruling> rulings,
        @Nullable Integer undoes,
        Instant at,
        String by,
        String because) {
    /// What was done.
    public enum Kind {
        /// Some claims of an event are a happening of their own.
        SPLIT,
        /// Several events are one happening.
        MERGE,
        /// An earlier decision holds no more.
        UNDO
    }

    public Decision {
        rulings = List.copyOf(rulings);
    }
}
