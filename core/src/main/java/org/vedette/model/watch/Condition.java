package org.vedette.model.watch;

import java.util.List;

/// What must hold of the signs.
public sealed interface Condition {
    /// The sign is seen, or spoken for by so many origins where the number differs from the sign's own.
    ///
    /// @param origins at least one, or 0 for the sign's own number
    record Seen(String indicator, int origins) implements Condition {}

    /// The weights of the signs that are seen come to that much.
    record Score(double atLeast) implements Condition {}

    /// All of them hold.
    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }
    }

    /// One of them holds.
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }
    }
}
