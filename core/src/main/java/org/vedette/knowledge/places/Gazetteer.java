package org.vedette.knowledge.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Fault;

/// All towns by name. Names are compared without accents, in small letters, with blanks for hyphens.
public final class Gazetteer {
    private static final String FILE = "/org/vedette/knowledge/places/places.tsv";
    private static final int COLUMNS = 8;
    /// A town of this size is meant when only its name is given.
    private static final long WELL_KNOWN = 200_000;

    private final Map<String, List<Town>> byName = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private Gazetteer() {}

    /// The gazetteer that ships with Vedette.
    ///
    /// @throws org.vedette.model.FaultyFileException naming every fault
    public static Gazetteer load() {
        try (InputStream in = Gazetteer.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE + " on the class path");
            }
            return read(FILE, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Gazetteer read(String file, BufferedReader lines) throws IOException {
        var gazetteer = new Gazetteer();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.startsWith("#")) {
                gazetteer.add(file, number, line);
            }
        }
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

    private void put(String name, Town town) {
        if (!name.isEmpty()) {
            List<Town> towns = byName.computeIfAbsent(folded(name), ignored -> new ArrayList<>(1));
            if (!towns.contains(town)) {
                towns.add(town);
            }
        }
    }

    /// The towns of that name, in the order of their identifiers; empty if there is none.
    public List<Town> named(String name) {
        return byName.getOrDefault(folded(name), List.of());
    }

    /// The country of the best-known town of that name, if it is well known; otherwise null.
    public @Nullable String country(String name) {
        return named(name).stream()
                .filter(town -> town.capital() || town.people() >= WELL_KNOWN)
                .max(Comparator.comparing(Town::capital)
                        .thenComparing(Town::people)
                        .thenComparing(Town::geonames))
                .map(Town::country)
                .orElse(null);
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
