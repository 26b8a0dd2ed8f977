package org.vedette.export.toll;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The units in which people are counted: those that the reader's table of units calls persons (a test holds the two
/// together), without what only goes with people.
final class People {
    private static final String NAMES =
            "Afghans|Americans|Australians|Brazilians|Britons|Canadians|Christians|Colombians"
                    + "|Egyptians|Ethiopians|Germans|Indians|Iranians|Iraqis|Israelis|Italians|Jews"
                    + "|Kenyans|Kurds|Libyans|Mexicans|Muslims|Nigerians|North Koreans|Pakistanis"
                    + "|Palestinians|Poles|Russians|Saudis|Somalis|South Africans|South Koreans|Syrians"
                    + "|Turks|Ukrainians|Venezuelans|Yemenis|activists|actors|advisers|agents|analysts"
                    + "|authors|bodies|boys|brothers|candidates|casualties|children|civilians|commanders"
                    + "|couples|customers|daughters|defectors|diplomats|doctors|drivers|engineers"
                    + "|executives|experts|families|fans|farmers|fighters|fishermen|followers|generals"
                    + "|girls|guards|herders|hostages|inspectors|instructors|investors|journalists"
                    + "|judges|lawmakers|lawyers|leaders|medics|members|men|migrants|ministers|nurses"
                    + "|observers|officers|officials|peacekeepers|people|pilots|players|police"
                    + "|presidents|prisoners|prosecutors|protesters|recruits|refugees|relatives"
                    + "|researchers|reservists|sailors|scientists|siblings|sisters|sons|specialists"
                    + "|spies|students|suicide bombers|supporters|suspects|teachers|technicians"
                    + "|teenagers|tourists|troops|users|victims|viewers|villagers|volunteers|voters"
                    + "|women|workers";

    private static final SortedSet<String> UNITS =
            Collections.unmodifiableSortedSet(new TreeSet<>(List.of(NAMES.split("\\|"))));

    private People() {}

    /// Whether a quantity in that unit is a number of people.
    ///
    /// @param unit in its normal form
    static boolean counts(String unit) {
        return UNITS.contains(unit);
    }
}
