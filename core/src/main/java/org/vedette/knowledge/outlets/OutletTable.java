package org.vedette.knowledge.outlets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vedette.knowledge.table.Row;
import org.vedette.knowledge.table.Table;
import org.vedette.model.Fault;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.SourceGrade;

/// Reads the table of outlets and their letters.
public final class OutletTable {
    private static final List<String> COLUMNS = List.of("name", "country", "kind", "owner", "letter", "reason");
    private static final List<String> LETTERS =
            Stream.of(SourceGrade.values()).map(SourceGrade::name).toList();

    private OutletTable() {}

    /// The letters of a file with the columns name, country, kind, owner, letter and reason.
    ///
    /// @param file its name, for faults
    /// @throws org.vedette.model.FaultyFileException naming every fault
    public static Outlets read(String file, byte[] bytes) {
        var faults = new ArrayList<Fault>();
        Map<String, SourceGrade> letters = new TreeMap<>();
        for (Row row : Table.read(file, bytes, COLUMNS, faults::add).rows()) {
            String name = row.required("name");
            String letter = row.oneOf("letter", LETTERS);
            if (LETTERS.contains(letter) && letters.put(name, SourceGrade.valueOf(letter)) != null) {
                row.fault("name", 0, "«" + name + "» again", "each outlet once");
            }
        }
        return Fault.refuseIfAny(faults, new Outlets(new TreeMap<>(letters)));
    }
}
