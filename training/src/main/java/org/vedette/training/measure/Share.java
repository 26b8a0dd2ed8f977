package org.vedette.training.measure;

/// How many of how many.
public final class Share {
    private int right;
    private int all;

    public void add(boolean isRight) {
        all++;
        right += isRight ? 1 : 0;
    }

    public int right() {
        return right;
    }

    public int all() {
        return all;
    }

    /// In percent; 0 of nothing.
    public double percent() {
        return all == 0 ? 0 : 100.0 * right / all;
    }
}
