package org.vedette.knowledge.outlets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        Map<String, SourceGrade> letters = new TreeMap<>();
        cards(file, bytes).forEach(card -> letters.put(card.name(), card.letter()));
        return new Outlets(new TreeMap<>(letters));
    }

    /// All that such a file says of each outlet, in the order of the file.
    ///
    /// @throws org.vedette.model.FaultyFileException naming every fault
    public static List<OutletCard> cards(String file, byte[] bytes) {
        var faults = new ArrayList<Fault>();
        Map<String, OutletCard> cards = new LinkedHashMap<>();
        for (Row row : Table.read(file, bytes, COLUMNS, faults::add).rows()) {
            String name = row.required("name");
            String letter = row.oneOf("letter", LETTERS);
            if (LETTERS.contains(letter) && cards.put(name, card(row, name, letter)) != null) {
                row.fault("name", 0, "«" + name + "» again", "each outlet once");
            }
        }
        return Fault.refuseIfAny(faults, List.copyOf(cards.values()));
    }

    private static OutletCard card(Row row, String name, String letter) {
        return new OutletCard(
                name,
                row.text("country"),
                row.text("kind"),
                row.text("owner"),
                SourceGrade.valueOf(letter),
                row.text("reason"));
    }
}
