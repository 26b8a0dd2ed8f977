package org.vedette.model.claim;

import org.vedette.model.actor.Actor;
import org.vedette.model.text.Span;

/// Something of interest that was found in the text, whether or not a claim uses it.
public sealed interface Found {
    Span span();

    /// A name or description of somebody.
    record Who(Span span, Actor actor) implements Found {}

    record Where(Span span, Place place) implements Found {}

    record Time(Span span, When when) implements Found {}

    record Amount(Span span, Quantity quantity) implements Found {}

    /// A word of saying.
    record Cue(Span span) implements Found {}
}
