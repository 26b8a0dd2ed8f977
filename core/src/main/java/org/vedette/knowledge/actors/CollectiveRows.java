package org.vedette.knowledge.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.table.Row;
import org.vedette.model.actor.Sector;

/// Reads the rows of organisations, groups, bodies and parties. A code may have several rows, one a period, under one
/// name.
final class CollectiveRows {
    static final List<String> ORGANISATIONS = List.of("code", "name", "kind", "country", "sectors", "names", "note");
    static final List<String> GROUPS = List.of("code", "name", "country", "sectors", "names", "from", "to");
    static final List<String> BODIES = List.of("code", "name", "country", "sectors", "names");
    private static final List<String> KINDS = List.of("IGO", "NGO", "ISM", "MNC", "MED");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(\\.[A-Z0-9_]+)?");

    private final RegisterBuilder register;

    CollectiveRows(RegisterBuilder register) {
        this.register = register;
    }

    void organisation(Row row) {
        row.oneOf("kind", KINDS);
        read(row, SenseKind.ORGANISATION, LocalDate.MIN, LocalDate.MAX);
    }

    void group(Row row) {
        LocalDate first = row.day("from", false).orElse(LocalDate.MIN);
        LocalDate last = row.day("to", true).orElse(LocalDate.MAX);
        if (last.isBefore(first)) {
            row.fault("to", 0, last + ", before " + first, "an end after the beginning");
        }
        read(row, SenseKind.GROUP, first, last);
    }

    void body(Row row) {
        read(row, SenseKind.BODY, LocalDate.MIN, LocalDate.MAX);
    }

    void party(Row row) {
        read(row, SenseKind.PARTY, LocalDate.MIN, LocalDate.MAX);
    }

    private void read(Row row, SenseKind kind, LocalDate first, LocalDate last) {
        String code = row.text("code");
        if (!CODE.matcher(code).matches()) {
            row.fault("code", 0, "«" + code + "»", "capitals, a point, capitals: KOR.NIS");
        }
        List<Sector> sectors = row.sectors("sectors");
        if (sectors.isEmpty()) {
            row.fault("sectors", 0, "no sector", "one sector at least");
        }
        var period = new Collective.Period(sectors, first, last);
        add(row, new Collective(code, row.required("name"), kind, country(row), List.of(period)));
        for (String name : row.list("names")) {
            register.name(name, new Sense(kind, code));
        }
    }

    private void add(Row row, Collective collective) {
        Collective before = register.collectives().get(collective.code());
        if (before == null) {
            register.collectives().put(collective.code(), collective);
        } else if (!before.name().equals(collective.name())) {
            row.fault("code", 0, collective.code() + " again, for " + before.name(), "one name a code");
        } else {
            var periods = new ArrayList<>(before.periods());
            periods.addAll(collective.periods());
            register.collectives()
                    .put(
                            before.code(),
                            new Collective(before.code(), before.name(), before.kind(), before.country(), periods));
        }
    }

    private @Nullable String country(Row row) {
        String country = row.text("country");
        if (!country.isEmpty() && !register.states().containsKey(country)) {
            row.fault("country", 0, "country «" + country + "»", "a code of states.tsv, or nothing");
        }
        return country.isEmpty() ? null : country;
    }
}
