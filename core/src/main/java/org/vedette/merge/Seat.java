package org.vedette.merge;

import org.vedette.merge.witness.Order;
import org.vedette.merge.witness.Witness;

/// Where a claim belongs.
///
/// @param head the claim that began the happening, and gives it its name
/// @param anchor the claim to which it must be in reach: the head, or one that an analyst put into the happening
record Seat(Order head, Order anchor) {
    static Seat own(Witness witness) {
        return new Seat(witness.order(), witness.order());
    }
}
