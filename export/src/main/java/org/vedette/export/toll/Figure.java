package org.vedette.export.toll;

import org.vedette.model.claim.Quantity;
import org.vedette.model.event.Report;

/// One number of people that one report gives.
///
/// @param fate what became of them
/// @param quantity as the report gives it
public record Figure(Fate fate, Quantity quantity, Report report) {
    /// The least it can be read as by ACLED's rule: tens are 10, dozens 12, hundreds 100; a fraction is dropped.
    public long conservative() {
        return switch (quantity.modifier()) {
            case TENS -> 10;
            case DOZENS -> 12;
            case HUNDREDS -> 100;
            case EXACT, ABOUT, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN, BETWEEN, THOUSANDS -> (long) quantity.low();
        };
    }

    public long low() {
        return (long) quantity.low();
    }

    public long high() {
        return (long) quantity.high();
    }
}
