package org.vedette.knowledge.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.codes.Countries;
import org.vedette.model.Fault;

/// All towns and regions by name. Names are compared without accents, in small letters, with blanks for hyphens. A town
/// comes before a region of the same name in the same country.
public final class Gazetteer {
    private static final String FILE = "/org/vedette/knowledge/places/places.tsv";
    private static final String REGIONS = "/org/vedette/knowledge/places/regions.tsv";
    private static final int COLUMNS = 8;
    /// A town of this size is meant when only its name is given.
    private static final long WELL_KNOWN = 200_000;
    /// A place of this weight is known to readers of its part of the world.
    private static final long KNOWN_NEARBY = 100_000;

    private final Map<String, List<Spot>> byName = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private Gazetteer() {}

    /// The gazetteer that ships with Vedette.
    ///
    /// @throws org.vedette.model.FaultyFileException naming every fault
    public static Gazetteer load() {
        var countries = Countries.load();
        return read(
                new String(shipped(FILE), StandardCharsets.UTF_8),
                shipped(REGIONS),
                code -> countries.ofIso3(code) != null);
    }

    private static byte[] shipped(String file) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " on the class path");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// @param towns the text of places.tsv
    /// @param regions the bytes of regions.tsv
    /// @param countries whether a code is one of ISO 3166-1 alpha-3
    static Gazetteer read(String towns, byte[] regions, Predicate<String> countries) {
        var gazetteer = new Gazetteer();
        int number = 0;
        for (String line : towns.lines().toList()) {
            number++;
            if (!line.startsWith("#")) {
                gazetteer.add(FILE, number, line);
            }
        }
        new RegionRows(countries, gazetteer::put).read(REGIONS, regions, gazetteer.faults::add);
        return Fault.refuseIfAny(gazetteer.faults, gazetteer);
    }

    private void add(String file, int line, String row) {
        String[] fields = row.split("\t", -1);
        if (fields.length != COLUMNS) {
            faults.add(new Fault(file, line, 1, fields.length + " columns", COLUMNS + " columns"));
            return;
        }
        try {
            var town = new Town(
                    Long.parseLong(fields[0]),
                    fields[1],
                    fields[2],
                    Double.parseDouble(fields[3]),
                    Double.parseDouble(fields[4]),
                    Long.parseLong(fields[5]),
                    fields[6].equals("capital"));
            put(fields[1], town);
            for (String name : fields[7].split("\\|")) {
                put(name, town);
            }
        } catch (NumberFormatException notNumber) {
            faults.add(new Fault(
                    file,
                    line,
                    1,
                    String.valueOf(notNumber.getMessage()),
                    "numbers for geonames, lat, lon and people"));
        }
    }

    private void put(String name, Spot spot) {
        if (!name.isEmpty()) {
            List<Spot> spots = byName.computeIfAbsent(folded(name), ignored -> new ArrayList<>(1));
            if (!spots.contains(spot) && (spot instanceof Town || !hasTown(spots, spot.country()))) {
                spots.add(spot);
            }
        }
    }

    private static boolean hasTown(List<Spot> spots, @Nullable String country) {
        return spots.stream()
                .anyMatch(spot -> spot instanceof Town town && town.country().equals(country));
    }

    /// The places of that name, towns in the order of their identifiers and then regions; empty if there is none.
    public List<Spot> named(String name) {
        return byName.getOrDefault(folded(name), List.of());
    }

    /// The country of the best-known town of that name, if it is well known; otherwise null.
    public @Nullable String country(String name) {
        return named(name).stream()
                .filter(spot -> spot instanceof Town && (spot.capital() || spot.weight() >= WELL_KNOWN))
                .max(Comparator.comparing(Spot::capital).thenComparing(Spot::weight))
                .map(Spot::country)
                .orElse(null);
    }

    /// The country of the best-known town of that name, else of any place that readers of its part of the world
    /// know; null if there is none, or if states share the name.
    public @Nullable String countryOfAny(String name) {
        var countries = new TreeSet<String>();
        for (Spot spot : named(name)) {
            if (spot.weight() >= KNOWN_NEARBY) {
                countries.add(Objects.requireNonNullElse(spot.country(), ""));
            }
        }
        String town = country(name);
        boolean none =
                town != null || countries.size() != 1 || countries.first().isEmpty();
        return none ? town : countries.first();
    }

    /// A name as it is compared.
    public static String folded(String name) {
        boolean plain = name.chars().allMatch(c -> c < 128);
        String bare = plain
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFD)
                        .codePoints()
                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        return bare.toLowerCase(Locale.ROOT).replace('-', ' ').replace('’', '\'');
    }
}
