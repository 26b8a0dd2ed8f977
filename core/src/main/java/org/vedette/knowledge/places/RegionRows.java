package org.vedette.knowledge.places;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.table.Row;
import org.vedette.knowledge.table.Table;
import org.vedette.model.Fault;

/// Reads the table of regions. A row with a fault tells it and is left out.
final class RegionRows {
    private static final List<String> COLUMNS =
            List.of("name", "names", "kind", "country", "lat", "lon", "rank", "note");
    private static final List<String> RANKS = List.of("1", "2", "3");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]+)?");
    private static final double NORTH = 90;
    private static final double EAST = 180;

    private final Predicate<String> countries;
    private final BiConsumer<String, Region> known;

    /// @param countries whether a code is one of ISO 3166-1 alpha-3
    /// @param known takes each name with the region it names
    RegionRows(Predicate<String> countries, BiConsumer<String, Region> known) {
        this.countries = countries;
        this.known = known;
    }

    void read(String file, byte[] bytes, Consumer<Fault> faults) {
        Table.read(file, bytes, COLUMNS, faults).rows().forEach(this::row);
    }

    private void row(Row row) {
        String name = row.required("name");
        String kind = row.oneOf("kind", Region.KINDS);
        String rank = row.oneOf("rank", RANKS);
        Double lat = degrees(row, "lat", NORTH);
        Double lon = degrees(row, "lon", EAST);
        String country = country(row);
        var names = new ArrayList<>(List.of(name));
        names.addAll(row.list("names"));
        if (lat != null && lon != null && RANKS.contains(rank)) {
            var region = new Region(name, kind, country, lat, lon, Integer.parseInt(rank));
            names.forEach(each -> known.accept(each, region));
        }
    }

    private @Nullable String country(Row row) {
        String code = row.text("country");
        if (!code.isEmpty() && !countries.test(code)) {
            row.fault("country", 0, "«" + code + "»", "a code of ISO 3166-1 alpha-3, or nothing");
        }
        return code.isEmpty() ? null : code;
    }

    private static @Nullable Double degrees(Row row, String column, double most) {
        String written = row.text(column);
        if (DEGREES.matcher(written).matches() && Math.abs(Double.parseDouble(written)) <= most) {
            return Double.valueOf(written);
        }
        row.fault(column, 0, "«" + written + "»", "degrees from -" + (int) most + " to " + (int) most);
        return null;
    }
}
