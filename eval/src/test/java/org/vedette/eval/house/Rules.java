package org.vedette.eval.house;

import java.util.List;
import java.util.stream.Stream;

/// All house rules.
public final class Rules {
    private Rules() {}

    /// In the order in which they are explained: direction, same result, values, trouble, readability, budgets, tests.
    public static List<Rule> all() {
        return Stream.of(
                        Direction.rules(),
                        SameResult.rules(),
                        Values.rules(),
                        TroubleSpots.rules(),
                        Readability.rules(),
                        Budgets.rules(),
                        TestHabits.rules())
                .flatMap(List::stream)
                .toList();
    }
}
