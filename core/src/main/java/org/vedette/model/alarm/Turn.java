package org.vedette.model.alarm;

import java.time.Instant;
import java.util.List;

/// A watch went from one phase to another.
///
/// @param words the words that had come in with it, or were lost with it; empty when time alone made it
/// @param standing how the watch stands from then on
public record Turn(String watch, Phase from, Phase to, Instant at, Cause cause, List<Saying> words, Standing standing) {
    public Turn {
        words = List.copyOf(words);
    }

    /// Why it turned.
    public enum Cause {
        /// Signs were seen that call for the phase.
        SEEN,
        /// What had raised it was taken back, corrected or found to be one origin and not two.
        TAKEN_BACK,
        /// Words grew old and nothing new came.
        FADED
    }

    /// Whether it went up.
    public boolean rose() {
        return to.number() > from.number();
    }
}
