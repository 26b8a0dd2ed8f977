package org.vedette.resolve.reference;

import org.vedette.model.actor.Actor;
import org.vedette.model.text.Span;

/// A name in the article.
///
/// @param sentence which sentence it stands in, from 0
/// @param phrase the name with some words before it, in small letters: "south korean president yoon suk yeol"
public record Mention(int sentence, Span span, Actor actor, Kind kind, String phrase) {
    /// What sort of actor a name stands for, as far as pronouns care.
    public enum Kind {
        PERSON,
        STATE,
        /// An organisation of states, or a part of one.
        ALLIANCE,
        /// An armed group, party or movement.
        GROUP,
        /// A ministry, army, service, agency, court, company or outlet.
        BODY
    }
}
