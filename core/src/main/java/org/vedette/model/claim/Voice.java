package org.vedette.model.claim;

import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.text.Span;

/// One link of the chain of voices. The chain runs from the outlet inwards to the first speaker.
public sealed interface Voice {
    /// The name as the register or the text has it.
    String name();

    /// The outlet that published the article.
    ///
    /// @param actor null when the register does not know the outlet
    record Outlet(String name, @Nullable Actor actor) implements Voice {}

    /// One who passes on another's words.
    ///
    /// @param cue the word of saying, or null when none was found
    record Relay(Span span, Actor actor, @Nullable Span cue) implements Voice {
        @Override
        public String name() {
            return actor.name();
        }
    }

    /// The one who first says it.
    record Speaker(Span span, Actor actor, @Nullable Span cue) implements Voice {
        @Override
        public String name() {
            return actor.name();
        }
    }

    /// Somebody says it, but nobody is named: "officials said", "reportedly".
    ///
    /// @param span the words for the unnamed, or null when there is only a cue
    record Unnamed(
            @Nullable Span span, Actor actor, @Nullable Span cue) implements Voice {
        @Override
        public String name() {
            return actor.name();
        }
    }
}
