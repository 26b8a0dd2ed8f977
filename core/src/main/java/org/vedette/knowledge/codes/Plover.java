package org.vedette.knowledge.codes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.table.Row;
import org.vedette.model.Fault;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;

/// From a CAMEO code back to PLOVER. CAMEO has no status: it comes back where a code speaks of an intent or a request,
/// and is `occurred` otherwise. [Losses] tells which codes do not survive the way there and back.
public final class Plover {
    private static final List<String> COLUMNS = List.of("cameo", "type", "mode", "context", "status", "goldstein");
    private static final List<String> TYPES = names(ClaimType.values());
    private static final List<String> STATUSES = names(Status.values());

    private final Map<String, Reading> readings = new TreeMap<>();
    private final Map<String, Double> goldstein = new TreeMap<>();

    /// What a code says in PLOVER's words.
    ///
    /// @param mode or null
    /// @param contexts none or one
    public record Reading(ClaimType type, @Nullable String mode, List<String> contexts, Status status) {
        public Reading {
            contexts = List.copyOf(contexts);
        }
    }

    private Plover() {}

    /// The table that ships with Vedette.
    ///
    /// @throws org.vedette.model.FaultyFileException naming every fault
    public static Plover load() {
        List<Fault> faults = new ArrayList<>();
        var plover = new Plover();
        CodeFiles.rows("plover.tsv", COLUMNS, faults::add).forEach(plover::add);
        return Fault.refuseIfAny(faults, plover);
    }

    private static List<String> names(Enum<?>[] values) {
        List<String> names = new ArrayList<>();
        for (Enum<?> value : values) {
            names.add(value.name().toLowerCase(Locale.ROOT));
        }
        return List.copyOf(names);
    }

    private void add(Row row) {
        String cameo = row.required("cameo");
        if (!row.text("goldstein").matches("-?[0-9]{1,2}\\.[0-9]")) {
            row.fault("goldstein", 0, "«" + row.text("goldstein") + "»", "a number with one place");
            return;
        }
        if (goldstein.put(cameo, Double.valueOf(row.text("goldstein"))) != null) {
            row.fault("cameo", 0, cameo + " again", "each code once");
        }
        int type = TYPES.indexOf(row.text("type").toLowerCase(Locale.ROOT));
        int status = STATUSES.indexOf(row.text("status"));
        if (type >= 0 && status >= 0) {
            String mode = row.text("mode");
            readings.put(
                    cameo,
                    new Reading(
                            ClaimType.values()[type],
                            mode.isEmpty() ? null : mode,
                            row.list("context"),
                            Status.values()[status]));
        } else if (!row.text("type").isEmpty()) {
            row.fault("type", 0, row.text("type") + " " + row.text("status"), "a type and a status, or neither");
        }
    }

    /// Every code of the table, those of roots alone too, in ascending order.
    public List<String> codes() {
        return List.copyOf(goldstein.keySet());
    }

    /// What a code says; null when PLOVER has no type for it or the code is unknown.
    public @Nullable Reading of(String cameo) {
        return readings.get(cameo);
    }

    /// Goldstein's value (1992) of a code, from -10 to 10; null when the code is unknown.
    public @Nullable Double goldstein(String cameo) {
        return goldstein.get(cameo);
    }

    /// All codes with their readings, those without one left out.
    public Map<String, Reading> readings() {
        return Collections.unmodifiableMap(readings);
    }
}
