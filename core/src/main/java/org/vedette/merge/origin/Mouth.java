package org.vedette.merge.origin;

import org.jspecify.annotations.Nullable;
import org.vedette.merge.witness.Who;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.claim.Voice;

/// The named one who first says it.
///
/// @param who made ready to be compared
/// @param name for a person
/// @param official whether he speaks for a state
record Mouth(Who who, String name, boolean official) {
    /// @return null when nobody is named
    static @Nullable Mouth of(Iterable<Voice> chain) {
        Mouth found = null;
        for (Voice voice : chain) {
            if (voice instanceof Voice.Speaker(var span, var actor, var cue)) {
                found = of(actor);
            }
        }
        return found;
    }

    private static Mouth of(Actor actor) {
        boolean official = actor.sectors().stream()
                .anyMatch(sector ->
                        sector == Sector.GOV || sector == Sector.MIL || sector == Sector.SPY || sector == Sector.COP);
        return new Mouth(Who.of(actor), actor.name(), official);
    }

    /// Whether the two are one voice: the same speaker, or a state and one who speaks for it.
    boolean isOne(Mouth other) {
        String code = who.code();
        if (code != null && other.who.code() != null) {
            return code.equals(other.who.code())
                    || (who.isWhole() && other.speaksFor(who))
                    || (other.who.isWhole() && speaksFor(other.who));
        }
        return who.likeness(other.who) == 100;
    }

    private boolean speaksFor(Who whole) {
        return official && whole.code() != null && whole.code().equals(who.root());
    }
}
