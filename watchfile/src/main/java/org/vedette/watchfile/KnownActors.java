package org.vedette.watchfile;

import java.util.stream.Stream;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;

/// Which actors a watch may name: those of the register, and the sectors of its states ("MLI.GOV").
public final class KnownActors {
    private final ActorRegister register;

    public KnownActors(ActorRegister register) {
        this.register = register;
    }

    /// Whether a watch may name it.
    public boolean knows(String code) {
        return register.actor(code, register.asOf()) != null || isSectorOfState(code);
    }

    private boolean isSectorOfState(String code) {
        int point = code.indexOf('.');
        String last = code.substring(point + 1);
        return point > 0
                && register.state(code.substring(0, point)) != null
                && Stream.of(Sector.values()).anyMatch(sector -> sector.name().equals(last));
    }

    /// A person's words for a code; the code where there are none.
    public String name(String code) {
        Actor actor = register.actor(code, register.asOf());
        return actor == null ? code : actor.name();
    }
}
