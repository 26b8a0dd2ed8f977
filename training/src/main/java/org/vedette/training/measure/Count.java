package org.vedette.training.measure;

/// Hits, misses and false finds.
public final class Count {
    private int hits;
    private int misses;
    private int extras;

    public void hit() {
        hits++;
    }

    public void miss() {
        misses++;
    }

    public void extra() {
        extras++;
    }

    /// @param more how many false finds
    public void extra(int more) {
        extras += more;
    }

    /// The harmonic mean of precision and recall, in percent; 0 where nothing was hit.
    public double f1() {
        return hits == 0 ? 0 : 200.0 * hits / (2 * hits + misses + extras);
    }
}
