package org.vedette.knowledge.codes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.table.Row;
import org.vedette.model.Fault;

/// Codes of states across the lists of the field. GDELT alone uses two: ISO-3 (as CAMEO does) for actors and FIPS 10-4
/// for places, and the same letters may mean different states ("AU" is Austria there).
public final class Countries {
    private static final List<String> COLUMNS =
            List.of("iso3", "iso2", "name", "region", "fips", "cow", "gw", "numeric");
    private static final String GAZA = "GZ";

    private final Map<String, Country> byIso3 = new TreeMap<>();
    private final Map<String, Country> byFips = new TreeMap<>();
    private final Map<Integer, Country> byCow = new TreeMap<>();

    private Countries() {}

    /// The table that ships with Vedette.
    ///
    /// @throws org.vedette.model.FaultyFileException naming every fault
    public static Countries load() {
        List<Fault> faults = new ArrayList<>();
        var countries = new Countries();
        CodeFiles.rows("countries.tsv", COLUMNS, faults::add).forEach(countries::add);
        return Fault.refuseIfAny(faults, countries);
    }

    private void add(Row row) {
        var country = new Country(
                row.required("iso3"),
                row.text("iso2").isEmpty() ? null : row.text("iso2"),
                row.required("name"),
                row.required("region"),
                row.text("fips").isEmpty() ? null : row.text("fips"),
                number(row, "cow"),
                number(row, "gw"),
                number(row, "numeric"));
        if (byIso3.put(country.iso3(), country) != null) {
            row.fault("iso3", 0, country.iso3() + " again", "each code once");
        }
        String fips = country.fips();
        if (fips != null) {
            byFips.put(fips, country);
        }
        Integer cow = country.cow();
        if (cow != null && (fips != null || !byCow.containsKey(cow))) {
            byCow.put(cow, country);
        }
    }

    private static @Nullable Integer number(Row row, String column) {
        String written = row.text(column);
        if (!written.matches("[0-9]{0,3}")) {
            row.fault(column, 0, "«" + written + "»", "a number of three digits or nothing");
        }
        return written.matches("[0-9]{1,3}") ? Integer.valueOf(written) : null;
    }

    /// All of them in the order of their ISO-3 codes.
    public Collection<Country> all() {
        return Collections.unmodifiableCollection(byIso3.values());
    }

    /// The state of an ISO-3 code; null when there is none, or no code is given.
    public @Nullable Country ofIso3(@Nullable String iso3) {
        return iso3 == null ? null : byIso3.get(iso3);
    }

    /// The state of a FIPS 10-4 code, or null. Gaza and the West Bank are both read as Palestine.
    public @Nullable Country ofFips(String fips) {
        return fips.equals(GAZA) ? byIso3.get("PSE") : byFips.get(fips);
    }

    /// The state of a number of Correlates of War, the living one where a state of the past shares it; or null.
    public @Nullable Country ofCow(int cow) {
        return byCow.get(cow);
    }
}
