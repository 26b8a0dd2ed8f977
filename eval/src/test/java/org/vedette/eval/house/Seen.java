package org.vedette.eval.house;

import java.util.List;

/// What a rule saw.
///
/// @param lookedAt how many classes, methods or files it looked at
/// @param breaches sorted, each once
public record Seen(int lookedAt, List<Breach> breaches) {
    public Seen {
        breaches = breaches.stream().distinct().sorted().toList();
    }
}
