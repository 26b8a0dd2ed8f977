package org.vedette.eval.sample.pipeline;

/// The place that knows all.
public final class Journey {
    /// Time spent, for counting.
    public long spent() {
        return System.nanoTime();
    }
}
