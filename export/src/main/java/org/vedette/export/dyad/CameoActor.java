package org.vedette.export.dyad;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;

/// An actor as CAMEO writes it: a country of three letters, a known group, and roles of three letters each.
///
/// @param country ISO-3, or empty
/// @param group a known group without a state, or empty
/// @param roles at most three, the weightiest first
record CameoActor(String country, String group, List<String> roles) {
    private static final int ROLES = 3;

    CameoActor {
        roles = List.copyOf(roles);
    }

    /// The actor in CAMEO's letters; all empty for nobody.
    static CameoActor of(@Nullable Actor actor) {
        if (actor == null) {
            return new CameoActor("", "", List.of());
        }
        String country = actor.country();
        List<String> roles = actor.sectors().stream()
                .map(CameoActor::role)
                .filter(role -> !role.isEmpty())
                .distinct()
                .limit(ROLES)
                .toList();
        return new CameoActor(country == null || country.length() != 3 ? "" : country, group(actor), roles);
    }

    private static String group(Actor actor) {
        String code = actor.code();
        return switch (code == null ? "" : code) {
            case "NATO" -> "NAT";
            case "UN" -> "UNO";
            case "EU" -> "EEC";
            default -> "";
        };
    }

    /// CAMEO's role for a sector of PLOVER; empty where it has none. CAMEO's MED is the press, PLOVER's the physicians.
    private static String role(Sector sector) {
        return switch (sector) {
            case JRN -> "MED";
            case MED -> "HLH";
            case UNO, EUR, IGO -> "IGO";
            case SOC -> "CVL";
            case PRM -> "MIL";
            case ISM -> "INT";
            case UNK, PRE -> "";
            case COP, GOV, JUD, LEG, MIL, PTY, REB, SPY, UAF, AGR, BUS, CRM, CVL, EDU, ELI, LAB, REF, OPP, REL, NGO ->
                sector.name();
            case IMG, MNC -> sector.name();
        };
    }

    /// The letters in a row: "RUSGOVMIL", and "IGONAT" for a known group.
    String code() {
        return country + String.join("", roles) + group;
    }

    String role(int number) {
        return number < roles.size() ? roles.get(number) : "";
    }
}
