package org.vedette.resolve.words;

import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Modifier;

/// A cardinal number as pieces `from` to `next` (not included) write it, without modifier and unit.
///
/// @param scale what its last word multiplies by ("1.2 million": 1,000,000), else 1
/// @param vague for round words ("dozens", "several hundred") how vague they are; else null
public record Numeral(
        int from,
        int next,
        double low,
        double high,
        double scale,
        @Nullable Modifier vague) {
    /// The same number counted in `times`.
    public Numeral times(double times, int upTo) {
        return new Numeral(from, upTo, low * times, high * times, scale * times, vague);
    }

    /// Exactly so many.
    static Numeral exact(int from, int next, double value, double scale) {
        return new Numeral(from, next, value, value, scale, null);
    }
}
