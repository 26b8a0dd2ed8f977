package org.vedette.knowledge.outlets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.table.Row;
import org.vedette.knowledge.table.Table;
import org.vedette.model.Fault;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.SourceGrade;

/// The outlets that ship with Vedette: who they are from the register of organisations, their letters from a
/// table of their own. Immutable.
public final class OutletRegister {
    private static final String ORGANISATIONS = "/org/vedette/knowledge/actors/organisations.tsv";
    private static final String LETTERS = "/org/vedette/knowledge/outlets/letters.tsv";
    private static final List<String> COLUMNS = List.of("code", "name", "kind", "country", "sectors", "names", "note");
    private static final List<String> GRADES =
            Stream.of(SourceGrade.values()).map(SourceGrade::name).toList();
    private static final List<String> OWNERS =
            Stream.of(Outlet.Ownership.values()).map(OutletRegister::word).toList();
    private static final String MEDIA = "MED";

    private final SortedMap<String, Outlet> byCode;
    private final SortedMap<String, Outlet> byName;

    private OutletRegister(SortedMap<String, Outlet> byCode) {
        this.byCode = Collections.unmodifiableSortedMap(byCode);
        var names = new TreeMap<String, Outlet>(String.CASE_INSENSITIVE_ORDER);
        byCode.values().forEach(outlet -> names.put(outlet.code(), outlet));
        byCode.values().forEach(outlet -> outlet.names().forEach(name -> names.put(name, outlet)));
        this.byName = Collections.unmodifiableSortedMap(names);
    }

    private record Letter(SourceGrade grade, String reason) {}

    /// The register that ships with Vedette.
    ///
    /// @throws org.vedette.model.FaultyFileException naming every fault
    public static OutletRegister load() {
        return read(bytes(ORGANISATIONS), bytes(LETTERS));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = OutletRegister.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the build");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static OutletRegister read(byte[] organisations, byte[] letters) {
        var faults = new ArrayList<Fault>();
        Map<String, Letter> given = letters(letters, faults);
        var outlets = new TreeMap<String, Outlet>();
        for (Row row : Table.read("organisations.tsv", organisations, COLUMNS, faults::add)
                .rows()) {
            if (row.text("kind").equals(MEDIA)) {
                outlets.put(row.text("code"), outlet(row, given));
            }
        }
        given.keySet().stream()
                .filter(code -> !OWNERS.contains(code) && !outlets.containsKey(code))
                .forEach(code -> faults.add(new Fault(
                        "letters.tsv", 1, 1, "«" + code + "»", "the code of an outlet in organisations.tsv")));
        return Fault.refuseIfAny(faults, new OutletRegister(outlets));
    }

    private static Map<String, Letter> letters(byte[] bytes, List<Fault> faults) {
        Map<String, Letter> letters = new TreeMap<>();
        for (Row row : Table.read("letters.tsv", bytes, List.of("code", "letter", "reason"), faults::add)
                .rows()) {
            String letter = row.oneOf("letter", GRADES);
            String reason = row.required("reason");
            if (GRADES.contains(letter)
                    && letters.put(row.required("code"), new Letter(SourceGrade.valueOf(letter), reason)) != null) {
                row.fault("code", 0, "«" + row.text("code") + "» again", "each outlet once");
            }
        }
        return letters;
    }

    private static Outlet outlet(Row row, Map<String, Letter> letters) {
        String written = row.oneOf("note", OWNERS);
        Outlet.Ownership ownership = OWNERS.contains(written)
                ? Outlet.Ownership.valueOf(written.toUpperCase(Locale.ROOT))
                : Outlet.Ownership.PRIVATE;
        var none = new Letter(SourceGrade.F, "nobody has judged it");
        Letter letter = letters.getOrDefault(row.text("code"), letters.getOrDefault(word(ownership), none));
        var names = new LinkedHashSet<String>();
        names.add(row.text("name"));
        names.addAll(row.list("names"));
        return new Outlet(
                row.text("code"), List.copyOf(names), row.text("country"), ownership, letter.grade(), letter.reason());
    }

    private static String word(Outlet.Ownership ownership) {
        return ownership.name().toLowerCase(Locale.ROOT);
    }

    /// All outlets by their codes.
    public Collection<Outlet> all() {
        return byCode.values();
    }

    /// The outlet of that name or code, capitals apart, or null when the register has none.
    public @Nullable Outlet named(String name) {
        return byName.get(name.strip());
    }

    /// The letters as they ship, under all names.
    public Outlets letters() {
        var letters = new TreeMap<String, SourceGrade>(String.CASE_INSENSITIVE_ORDER);
        byName.forEach((name, outlet) -> letters.put(name, outlet.letter()));
        return new Outlets(letters);
    }
}
