package org.vedette.model;

/// One step of the journey of a document. A stage keeps no memory and reads no clock, file or network, so the same
/// input
/// gives the same output in any run, thread and place.
///
/// @param <I> what comes in
/// @param <O> what goes out
@FunctionalInterface
public interface Stage<I, O> {
    O apply(I in);

    /// This stage, and then another on what it gives.
    default <P> Stage<I, P> then(Stage<? super O, ? extends P> next) {
        return in -> next.apply(apply(in));
    }
}
