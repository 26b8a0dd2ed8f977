package org.vedette.merge.same;

import java.util.Comparator;

/// A place in the index: a key, a day (since 1970), and the claim that stands there.
public record Slot(String key, long day, String claim) implements Comparable<Slot> {
    private static final Comparator<Slot> IN_ORDER =
            Comparator.comparing(Slot::key).thenComparingLong(Slot::day).thenComparing(Slot::claim);

    @Override
    public int compareTo(Slot other) {
        return IN_ORDER.compare(this, other);
    }
}
