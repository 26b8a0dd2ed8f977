package org.vedette.pipeline;

import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.places.Gazetteer;
import org.vedette.resolve.actor.ActorResolver;
import org.vedette.resolve.place.Places;

/// What the reader looks things up in.
///
/// @param register what `actors` looks up in, for showing
/// @param edition a stamp that changes when any of the files does
public record Knowledge(ActorRegister register, ActorResolver actors, Places places, String edition) {
    /// The register and gazetteer that ship with Vedette.
    public static Knowledge shipped() {
        ActorRegister register = ActorRegister.load();
        Gazetteer gazetteer = Gazetteer.load();
        var actors = new ActorResolver(register, gazetteer::countryOfAny);
        return new Knowledge(register, actors, new Places(gazetteer, register::stateNamed), register.edition());
    }
}
