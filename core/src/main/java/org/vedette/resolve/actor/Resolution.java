package org.vedette.resolve.actor;

import java.util.List;
import org.vedette.model.actor.Actor;

/// What came of looking for an actor.
///
/// @param best the actor; one without a code where the register does not list it, with what the words still tell
/// @param candidates all that the words may mean, best first; more than one where they are ambiguous
/// @param because what decided, for a person to read
public record Resolution(Actor best, List<Actor> candidates, String because) {
    public Resolution {
        candidates = List.copyOf(candidates);
    }
}
