package org.vedette.knowledge.corpus;

import org.jspecify.annotations.Nullable;
import org.vedette.model.text.Span;

/// A marked stretch of a corpus sentence.
///
/// @param id its name in the block: a letter for the kind (t trigger, a actor, q quantity, d time, p place, c cue) and
/// a number
/// @param span in the sentence without mark-up
/// @param standsFor the id of the actor that a pronoun or description stands for, or null
public record Marked(String id, Span span, @Nullable String standsFor) {
    /// The letter that says the kind.
    public char kind() {
        return id.charAt(0);
    }
}
