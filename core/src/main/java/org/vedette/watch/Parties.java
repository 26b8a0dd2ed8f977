package org.vedette.watch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Place;

/// Whether the actors that a watch names take part in a claim.
final class Parties {
    private Parties() {}

    /// Whether a list asks for nothing, or one of its actors is among the parties.
    static boolean meet(List<String> wanted, List<Party> parties) {
        return wanted.isEmpty() || among(wanted, parties);
    }

    static boolean among(List<String> wanted, List<Party> parties) {
        return parties.stream().anyMatch(party -> isOneOf(wanted, party.actor()));
    }

    static boolean involve(List<String> wanted, Claim claim) {
        return wanted.isEmpty()
                || among(wanted, claim.sources())
                || among(wanted, claim.targets())
                || among(wanted, claim.about());
    }

    /// Whether the act addresses one of them or takes place in his country.
    static boolean towards(List<String> wanted, Claim claim) {
        return wanted.isEmpty() || among(wanted, claim.targets()) || isIn(wanted, claim.place());
    }

    /// Whether a place lies in one of the countries or bears one of the names.
    static boolean isIn(List<String> wanted, @Nullable Place place) {
        return place != null
                && (wanted.contains(place.name()) || place.country() != null && wanted.contains(place.country()));
    }

    /// Whether an actor is one of those named, or of a sector of a state that is named ("MLI.MIL").
    static boolean isOneOf(List<String> wanted, Actor actor) {
        return isOneOf(wanted, actor.code(), actor.country())
                || wanted.stream().anyMatch(each -> isOfSector(each, actor));
    }

    private static boolean isOfSector(String wanted, Actor actor) {
        int point = wanted.indexOf('.');
        return point > 0
                && wanted.substring(0, point).equals(actor.country())
                && actor.sectors().stream().anyMatch(sector -> sector.name().equals(wanted.substring(point + 1)));
    }

    static boolean isOneOf(List<String> wanted, @Nullable String code, @Nullable String country) {
        for (String each : wanted) {
            if (each.equals(country) || each.equals(code) || code != null && code.startsWith(each + ".")) {
                return true;
            }
        }
        return false;
    }
}
