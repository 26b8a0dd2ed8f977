package org.vedette.merge;

import java.util.Comparator;

/// Two claims, one way round: rulings are kept under both.
record Pair(String claim, String other) implements Comparable<Pair> {
    private static final Comparator<Pair> IN_ORDER =
            Comparator.comparing(Pair::claim).thenComparing(Pair::other);

    @Override
    public int compareTo(Pair other) {
        return IN_ORDER.compare(this, other);
    }
}
