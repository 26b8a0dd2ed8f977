package org.vedette.collect.wikidata;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The kinds of organisation that the register lists, found by the English names of what an item is an instance of.
enum OrganisationKind {
    IGO(
            "(intergovernmental|international|regional|supranational) organi[sz]ation|international court|military alliance"),
    MED("newspaper|news agency|broadcaster|television (channel|network)|radio (station|network)|news website"),
    NGO("non-?governmental organi[sz]ation|charit|human rights organi[sz]ation|think tank|advocacy"),
    MNC("multinational (corporation|company)|public company|conglomerate|defen[cs]e contractor");

    private final Pattern pattern;

    OrganisationKind(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /// The kind of a class of items, or null for one that the register does not list.
    static @Nullable OrganisationKind of(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        for (OrganisationKind each : values()) {
            if (each.pattern.matcher(lower).find()) {
                return each;
            }
        }
        return null;
    }

    /// The sectors as the register writes them.
    String sectors() {
        return switch (this) {
            case IGO -> "IGO";
            case MED -> "MED";
            case NGO -> "NGO";
            case MNC -> "MNC|BUS";
        };
    }

    /// Whether its code begins with its state, as that of a newspaper does.
    boolean isOfAState() {
        return this != IGO;
    }
}
