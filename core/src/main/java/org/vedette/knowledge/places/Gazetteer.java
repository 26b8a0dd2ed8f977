package org.vedette.knowledge.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.codes.Countries;
import org.vedette.model.Fault;

/// All towns and regions by name. Names are compared without accents, in small letters, with blanks for hyphens. A town
/// comes before a region of the same name in the same country.
public final class Gazetteer {
    private static final String FILE = "/org/vedette/knowledge/places/places.tsv";
    private static final String REGIONS = "/org/vedette/knowledge/places/regions.tsv";
    /// A town of this size is meant when only its name is given.
    private static final long WELL_KNOWN = 200_000;
    /// A place of this weight is known to readers of its part of the world.
    private static final long KNOWN_NEARBY = 100_000;

    private final TownTable towns;
    private final Map<String, List<Region>> regions = new HashMap<>();
    /// What was asked for and found. It only saves the reading of rows, and holds no more names than the tables do.
    private final Map<String, List<Spot>> asked = new ConcurrentHashMap<>();

    private Gazetteer(TownTable towns) {
        this.towns = towns;
    }

    /// The gazetteer that ships with Vedette.
    ///
    /// @throws org.vedette.model.FaultyFileException naming every fault
    public static Gazetteer load() {
        var countries = Countries.load();
        return read(shipped(FILE), shipped(REGIONS), code -> countries.ofIso3(code) != null);
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

    /// @param towns the bytes of places.tsv
    /// @param regions the bytes of regions.tsv
    /// @param countries whether a code is one of ISO 3166-1 alpha-3
    static Gazetteer read(byte[] towns, byte[] regions, Predicate<String> countries) {
        var faults = new ArrayList<Fault>();
        var gazetteer = new Gazetteer(TownTable.read(FILE, towns, faults::add));
        new RegionRows(countries, gazetteer::put).read(REGIONS, regions, faults::add);
        return Fault.refuseIfAny(faults, gazetteer);
    }

    private void put(String name, Region region) {
        if (!name.isEmpty()) {
            List<Region> named = regions.computeIfAbsent(folded(name), ignored -> new ArrayList<>(1));
            if (!named.contains(region)) {
                named.add(region);
            }
        }
    }

    /// The places of that name, towns in the order of their identifiers and then regions; empty if there is none.
    public List<Spot> named(String name) {
        String folded = folded(name);
        List<Spot> known = asked.get(folded);
        if (known != null) {
            return known;
        }
        List<Spot> found = found(folded);
        if (!found.isEmpty()) {
            asked.put(folded, found);
        }
        return found;
    }

    private List<Spot> found(String folded) {
        List<Region> regionsOfName = regions.getOrDefault(folded, List.of());
        List<Town> townsOfName = towns.named(folded);
        var found = new ArrayList<Spot>(townsOfName);
        for (Region region : regionsOfName) {
            if (townsOfName.stream().noneMatch(town -> town.country().equals(region.country()))) {
                found.add(region);
            }
        }
        return List.copyOf(found);
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
        return FoldedName.of(name);
    }
}
