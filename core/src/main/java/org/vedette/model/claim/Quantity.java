package org.vedette.model.claim;

import org.jspecify.annotations.Nullable;
import org.vedette.model.text.Span;

/// A number with its unit, as the text gives it.
///
/// @param low the least it can be read as
/// @param high the most; equal to `low` unless the text gives a range
/// @param unit a normal form in the singular or the usual plural of news ("troops", "people", "USD", "%", "km"), or
/// null when there is none
/// @param of the whole of which this is a part ("1,500 of 12,000"), or null
public record Quantity(
        Span span,
        double low,
        double high,
        Modifier modifier,
        @Nullable String unit,
        @Nullable Double of) {
    public Quantity {
        if (high < low) {
            throw new IllegalArgumentException("quantity ends " + high + " before it begins " + low);
        }
    }
}
