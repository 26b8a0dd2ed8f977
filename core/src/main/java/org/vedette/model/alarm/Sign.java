package org.vedette.model.alarm;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a sign stands.
///
/// @param indicator its name
/// @param seen whether enough independent origins speak for it
/// @param strength its weight at present, 0 while it is not seen
/// @param since the instant from which it has been seen without a break, or null
/// @param origins the independent origins that speak for it, the earliest first
/// @param sayings all words about it, whatever their stance, the earliest first
public record Sign(
        String indicator,
        boolean seen,
        double strength,
        @Nullable Instant since,
        List<Witnesses> origins,
        List<Saying> sayings) {
    public Sign {
        origins = List.copyOf(origins);
        sayings = List.copyOf(sayings);
    }

    /// The words of one stance, the earliest first.
    public List<Saying> of(Stance stance) {
        return sayings.stream().filter(saying -> saying.stance() == stance).toList();
    }
}
