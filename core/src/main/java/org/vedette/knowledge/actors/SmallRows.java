package org.vedette.knowledge.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vedette.knowledge.table.Row;

/// Reads the small tables: spellings of a word, names that are words of their own, and who leads a state.
final class SmallRows {
    static final List<String> SPELLINGS = List.of("word", "spellings");
    static final List<String> ORDINARY = List.of("word", "kind");
    static final List<String> LEADING = List.of("country", "from", "to", "note");
    private static final List<String> KINDS = List.of("word", "month", "given");

    private final RegisterBuilder register;

    SmallRows(RegisterBuilder register) {
        this.register = register;
    }

    void spelling(Row row) {
        for (String spelling : row.list("spellings")) {
            register.spelling(row.required("word"), spelling);
        }
    }

    void ordinary(Row row) {
        register.ordinary().put(row.required("word"), row.oneOf("kind", KINDS));
    }

    /// A stretch of days in which the head of government, not the head of state, leads.
    void leading(Row row) {
        String country = row.text("country");
        if (!register.states().containsKey(country)) {
            row.fault("country", 0, "«" + country + "»", "a code of states.tsv");
        }
        LocalDate first = row.day("from", false).orElse(LocalDate.MIN);
        LocalDate last = row.day("to", true).orElse(LocalDate.MAX);
        register.led().computeIfAbsent(country, ignored -> new ArrayList<>()).add(new Offices.Led(first, last));
    }
}
