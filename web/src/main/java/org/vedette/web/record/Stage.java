package org.vedette.web.record;

import java.time.Instant;
import java.util.List;
import org.vedette.store.KeptClaim;

/// A step in the history of an event.
///
/// @param at the instant from which it was so
/// @param claims that came then, in the order of the event
/// @param changes what they changed, a sentence each
public record Stage(Instant at, List<KeptClaim> claims, List<String> changes) {
    public Stage {
        claims = List.copyOf(claims);
        changes = List.copyOf(changes);
    }
}
