package org.vedette.model;

import java.util.List;

/// A step that remembers: from a state and one input to the next state and what it says. The embedded loop and a keyed
/// stream operator both drive this same shape.
///
/// @param <S> the state, an immutable value
/// @param <I> what comes in
/// @param <O> what goes out
public interface Fold<S, I, O> {
    /// The state before anything was seen.
    S empty();

    Step<S, O> next(S state, I in);

    /// A state and what was said on the way to it.
    record Step<S, O>(S state, List<O> out) {
        public Step {
            out = List.copyOf(out);
        }
    }
}
