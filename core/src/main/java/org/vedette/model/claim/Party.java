package org.vedette.model.claim;

import org.vedette.model.actor.Actor;
import org.vedette.model.text.Span;

/// One who takes part in an act.
///
/// @param span the words that name the party here
/// @param actor whom they stand for
public record Party(Span span, Actor actor) {}
