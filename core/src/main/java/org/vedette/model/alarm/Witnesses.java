package org.vedette.model.alarm;

import java.util.List;

/// Words that are one independent origin for a sign.
///
/// @param name of the voice or state they go back to
/// @param sayings the earliest first
public record Witnesses(String name, List<Saying> sayings) {
    public Witnesses {
        sayings = List.copyOf(sayings);
    }
}
