package org.vedette.export.stix;

import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;

/// Actors as STIX identities.
final class Who {
    private Who() {}

    static String id(Actor actor) {
        String code = actor.code();
        return StixId.of("identity", code == null ? actor.country() + " " + actor.name() : "code " + code);
    }

    /// STIX's identity class: a person of the register has a point and a name in the code, whom nobody lists is a group.
    static String identityClass(Actor actor) {
        if (actor.code() == null) {
            return "group";
        }
        return actor.sectors().contains(Sector.ELI) ? "individual" : "organization";
    }
}
