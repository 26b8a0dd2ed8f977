package org.vedette.model.watch;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// One explanation among several (analysis of competing hypotheses, Heuer).
///
/// @param marks how well each indicator, once seen, goes with it
public record Hypothesis(String id, String text, SortedMap<String, Mark> marks) {
    public Hypothesis {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    /// How well a sign goes with a hypothesis.
    public enum Mark {
        /// Very consistent.
        CC(0),
        /// Consistent.
        C(0),
        /// Neutral.
        N(0),
        /// Inconsistent.
        I(1),
        /// Very inconsistent.
        II(2),
        /// Does not apply.
        NA(0);

        private final int against;

        Mark(int against) {
            this.against = against;
        }

        /// How much it speaks against the hypothesis, in points; the least inconsistent hypothesis is kept.
        public int against() {
            return against;
        }
    }

    /// The mark of a sign; neutral where none is given.
    public Mark mark(String indicator) {
        return marks.getOrDefault(indicator, Mark.N);
    }
}
