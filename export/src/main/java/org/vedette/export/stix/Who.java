package org.vedette.export.stix;

import org.vedette.model.actor.Actor;

/// Actors as STIX identities.
final class Who {
    private Who() {}

    static String id(Actor actor) {
        String code = actor.code();
        return StixId.of("identity", code == null ? actor.country() + " " + actor.name() : "code " + code);
    }

    /// STIX's identity class: whom the register does not list is a group; of its parts ("KOR.NIS", "RUS.PUTIN") the
    /// code does
    /// not tell whether they are bodies or persons.
    static String identityClass(Actor actor) {
        String code = actor.code();
        if (code == null) {
            return "group";
        }
        return code.indexOf('.') < 0 ? "organization" : "unknown";
    }
}
