package org.vedette.export.violence;

import java.util.List;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;

/// What kind of actor stands on a side, by the words of ACLED.
enum Side {
    STATE("State forces"),
    REBELS("Rebel group"),
    MILITIA("Political militia"),
    RIOTERS("Rioters"),
    PROTESTERS("Protesters"),
    CIVILIANS("Civilians"),
    OTHERS("External/Other forces");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// The kind of an actor by its weightiest telling sector; a state without a sector is its forces, and somebody
    /// whom the register does not know is taken for a civilian.
    static Side of(Actor actor) {
        for (Sector sector : actor.sectors()) {
            Side side = of(sector);
            if (side != OTHERS) {
                return side;
            }
        }
        if (!actor.sectors().isEmpty()) {
            return OTHERS;
        }
        return actor.code() == null ? CIVILIANS : STATE;
    }

    private static Side of(Sector sector) {
        return switch (sector) {
            case COP, GOV, JUD, LEG, MIL, SPY -> STATE;
            case REB, IMG -> REBELS;
            case UAF, PRM, CRM, PTY -> MILITIA;
            case OPP -> PROTESTERS;
            case AGR, BUS, CVL, EDU, ELI, JRN, LAB, MED, REF, PRE, REL, SOC, NGO, MNC -> CIVILIANS;
            case UNK, IGO, UNO, EUR, ISM -> OTHERS;
        };
    }

    /// Whether it is armed and has a name to answer for.
    boolean organised() {
        return this == STATE || this == REBELS || this == MILITIA || this == OTHERS;
    }

    static boolean anyCivilian(List<Actor> actors) {
        return actors.stream().anyMatch(actor -> of(actor) == CIVILIANS);
    }
}
