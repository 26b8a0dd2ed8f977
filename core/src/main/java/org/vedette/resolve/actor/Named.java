package org.vedette.resolve.actor;

import java.util.List;
import org.vedette.knowledge.actors.Sense;
import org.vedette.model.text.Span;

/// A name of the register, found in running text.
///
/// @param span the words of the name, without article and possessive
/// @param senses all that the name may mean, likelier first
public record Named(Span span, List<Sense> senses) {
    /// The likeliest actor's code.
    public String code() {
        return senses.getFirst().code();
    }
}
