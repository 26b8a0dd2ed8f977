package org.vedette.training.station;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;

/// Looks names up in the register.
@FunctionalInterface
public interface Names {
    /// Whom words stand for on a day; an actor without a code where the register does not list one.
    Actor actor(String words, @Nullable LocalDate on);
}
