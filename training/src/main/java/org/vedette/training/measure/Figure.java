package org.vedette.training.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A figure and its name.
///
/// @param value a count, or percent with one place
public record Figure(String name, double value, boolean isCount) {
    public static Figure count(String name, long value) {
        return new Figure(name, value, true);
    }

    public static Figure percent(String name, double value) {
        return new Figure(name, value, false);
    }

    /// As it is shown: "100" or "81.3"; rounded as the Python scorer rounds.
    public String shown() {
        return isCount
                ? Long.toString((long) value)
                : new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
