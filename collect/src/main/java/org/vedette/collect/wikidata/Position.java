package org.vedette.collect.wikidata;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The offices that the register lists, found by the English name of a position. The first that fits counts.
enum Position {
    DEPUTY_HEAD_OF_GOVERNMENT("(deputy|vice)[- ](prime minister|premier|chancellor)", "GOV"),
    VICE_PRESIDENT("vice[- ]president", "GOV"),
    DEPUTY_FOREIGN_MINISTER("(deputy|vice) (minister (of|for) (foreign|external)|foreign minister)", "GOV"),
    HEAD_OF_GOVERNMENT(
            "prime minister|^premier|head of government|^(federal )?chancellor of (germany|austria)|taoiseach", "GOV"),
    FOREIGN_MINISTER(
            "(minister|secretary)[a-z ,]*(foreign|external) (affairs|relations)|foreign (minister|secretary)"
                    + "|united states secretary of state",
            "GOV"),
    DEFENCE_MINISTER("(minister|secretary)[a-z ,]*defen[cs]e|defen[cs]e (minister|secretary)", "GOV|MIL"),
    SPEAKER("speaker|(president|chair[a-z]*) of the (senate|[a-z ]*assembly|[a-z ]*parliament|[a-z ]*congress)", "LEG"),
    OPPOSITION_LEADER("leader of the (official )?opposition", "OPP"),
    ARMY_CHIEF("chief of (the )?([a-z]+ )*staff|commander[- ]in[- ]chief of the ([a-z]+ )*(army|forces)", "MIL"),
    SPY_CHIEF("(director|head|chief)[a-z -]* intelligence", "GOV|SPY"),
    AMBASSADOR("^ambassador|ambassador of", "GOV"),
    MINISTER("^minister|minister (of|for)", "GOV"),
    HEAD_OF_STATE("^president of (?!an? )|^(king|queen|monarch|emperor|emir|sultan) of|head of state", "GOV");

    private final Pattern pattern;
    private final String sectors;

    Position(String pattern, String sectors) {
        this.pattern = Pattern.compile(pattern);
        this.sectors = sectors;
    }

    /// The office of a position, or null for one that the register does not list.
    static @Nullable Position of(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        for (Position each : values()) {
            if (each.pattern.matcher(lower).find()) {
                return each;
            }
        }
        return null;
    }

    /// The office as the register writes it.
    String office() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The sectors as the register writes them.
    String sectors() {
        return sectors;
    }

    /// The title without the state: "President" of "President of Chile".
    ///
    /// @param states the names of the state
    static String title(String label, List<String> states) {
        for (String state : states) {
            for (String joint : List.of(" of the ", " of ")) {
                if (label.endsWith(joint + state)) {
                    return label.substring(0, label.length() - joint.length() - state.length());
                }
            }
        }
        return label;
    }
}
