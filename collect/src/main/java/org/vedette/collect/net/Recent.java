package org.vedette.collect.net;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Remembers so many values, those that were asked for last: strangers name hosts without end. For several threads at
/// once.
///
/// @param <V> what is remembered
final class Recent<V> {
    private final int most;
    private final SequencedMap<String, V> values = new LinkedHashMap<>();

    /// @param most how many are remembered
    Recent(int most) {
        this.most = most;
    }

    /// The value of that name, or null if there is none or it was forgotten.
    synchronized @Nullable V get(String name) {
        V value = values.remove(name);
        if (value != null) {
            values.put(name, value);
        }
        return value;
    }

    synchronized void put(String name, V value) {
        values.remove(name);
        values.put(name, value);
        if (values.size() > most) {
            values.pollFirstEntry();
        }
    }
}
