package org.vedette.pipeline;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.vedette.model.Stage;

/// A stage and how long it has worked, on all threads together. What it gives is what the stage gives.
///
/// @param <I> what comes in
/// @param <O> what goes out
public final class Clocked<I, O> implements Stage<I, O> {
    private final Stage<I, O> stage;
    private final LongAdder nanos = new LongAdder();

    public Clocked(Stage<I, O> stage) {
        this.stage = stage;
    }

    @Override
    public O apply(I in) {
        long begun = System.nanoTime();
        try {
            return stage.apply(in);
        } finally {
            nanos.add(System.nanoTime() - begun);
        }
    }

    /// How long the stage has worked since it was made.
    public Duration spent() {
        return Duration.ofNanos(nanos.sum());
    }

    /// How long a piece of work takes by the clock on the wall.
    public static Duration time(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
