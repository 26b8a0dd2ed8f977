package org.vedette.model.watch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A number that a claim must give.
///
/// @param units of which one must be the number's; empty for any
/// @param atLeast in that unit, or null; a number told as "up to" or "fewer than" does not reach it
/// @param atMost in that unit, or null; a number told as "at least" or "more than" does not keep within it
public record AmountRule(
        List<String> units,
        @Nullable Double atLeast,
        @Nullable Double atMost) {
    public AmountRule {
        units = List.copyOf(units);
    }
}
