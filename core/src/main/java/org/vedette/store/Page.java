package org.vedette.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some of many.
///
/// @param next behind what to go on, or null when this is the last page
public record Page<T>(List<T> items, @Nullable Mark next) {
    public Page {
        items = List.copyOf(items);
    }
}
