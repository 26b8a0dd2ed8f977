package org.vedette.knowledge.actors;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.table.Row;

/// Reads the rows of states. A word may stand for one state only, whether as name, adjective, demonym or seat.
final class StateRows {
    static final List<String> COLUMNS =
            List.of("iso3", "name", "kind", "region", "names", "adjectives", "demonyms", "capital", "metonyms");
    private static final List<String> KINDS = List.of("state", "territory", "disputed");
    private static final List<String> REGIONS =
            List.of("africa", "americas", "asia", "europe", "mideast", "oceania", "none");

    private final RegisterBuilder register;
    private final Map<String, String> owners = new TreeMap<>();
    private final Map<String, String> places = new TreeMap<>();

    StateRows(RegisterBuilder register) {
        this.register = register;
    }

    void read(Row row) {
        String iso3 = row.text("iso3");
        if (!iso3.matches("[A-Z]{3}")) {
            row.fault("iso3", 0, "«" + iso3 + "»", "three capitals of ISO 3166-1");
        }
        var state = new State(iso3, row.required("name"), row.oneOf("kind", KINDS), row.oneOf("region", REGIONS));
        State before = register.states().putIfAbsent(iso3, state);
        if (before != null) {
            row.fault("iso3", 0, iso3 + " again, for " + before.name(), "each code once");
        }
        names(row, "names", new Sense(SenseKind.STATE, iso3));
        names(row, "adjectives", new Sense(SenseKind.ADJECTIVE, iso3));
        names(row, "demonyms", new Sense(SenseKind.DEMONYM, iso3));
        names(row, "metonyms", new Sense(SenseKind.SEAT, iso3));
    }

    private void names(Row row, String column, Sense sense) {
        for (String name : row.list(column)) {
            refuseTwo(row, column, name, sense.code());
            register.name(name, sense);
        }
    }

    private void refuseTwo(Row row, String column, String name, String iso3) {
        String key = register.canonical(name);
        @Nullable String owner = owners.putIfAbsent(key, iso3);
        String place = places.computeIfAbsent(key, ignored -> row.place());
        if (owner != null && !owner.equals(iso3)) {
            row.faultAtItem(
                    column, name, "«" + name + "», which stands for " + owner + " in " + place, "one state a word");
        }
    }
}
