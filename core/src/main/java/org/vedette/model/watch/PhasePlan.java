package org.vedette.model.watch;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A step of the ladder.
///
/// @param enter when it is entered
/// @param stay when it is kept; weaker than `enter`, so that noise does not shake it
/// @param dwell how long it is kept at least, unless what raised it is taken back
/// @param decay how long it is kept after the newest word that speaks for it, or null when for good
/// @param likelihood what the partners agreed to say then of the watch's question, or null
/// @param signOff who must sign, possibly nobody
/// @param measures what was agreed for it
public record PhasePlan(
        String id,
        String title,
        Condition enter,
        Condition stay,
        Duration dwell,
        @Nullable Duration decay,
        @Nullable Likelihood likelihood,
        List<String> signOff,
        List<Measure> measures) {
    public PhasePlan {
        signOff = List.copyOf(signOff);
        measures = List.copyOf(measures);
    }
}
