package org.vedette.knowledge.codes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vedette.knowledge.table.Row;
import org.vedette.model.Fault;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;

/// What tense does to a type, after the one table that was published for it (ZSP, Hu and others): a plan to help reads
/// as
/// an agreement, a plan to hurt as a threat, a denial as its opposite. Vedette keeps status apart; this is for export
/// into schemes that have none, on demand.
public final class Tense {
    private static final List<String> COLUMNS = List.of("type", "past", "future", "not");

    private final Map<ClaimType, List<ClaimType>> folds = new EnumMap<>(ClaimType.class);

    private Tense() {}

    /// The table that ships with Vedette.
    ///
    /// @throws org.vedette.model.FaultyFileException naming every fault
    public static Tense load() {
        List<Fault> faults = new ArrayList<>();
        var tense = new Tense();
        CodeFiles.rows("tense.tsv", COLUMNS, faults::add).forEach(tense::add);
        return Fault.refuseIfAny(faults, tense);
    }

    private void add(Row row) {
        List<ClaimType> types = new ArrayList<>();
        for (String column : COLUMNS) {
            for (ClaimType type : ClaimType.values()) {
                if (type.name().equals(row.text(column))) {
                    types.add(type);
                }
            }
        }
        if (types.size() != COLUMNS.size()) {
            row.fault("type", 0, "«" + row.text("type") + "»", "four types of PLOVER");
        } else {
            folds.put(types.getFirst(), List.copyOf(types.subList(1, types.size())));
        }
    }

    /// The type that stands for an act of that status in a scheme without status.
    public ClaimType fold(ClaimType type, Status status) {
        int column = switch (status) {
            case OCCURRED, ONGOING -> 0;
            case PLANNED, PROMISED, THREATENED, CONDITIONAL, POSSIBLE, REQUESTED -> 1;
            case DENIED, NEGATED, REFUTED -> 2;
        };
        List<ClaimType> row = folds.get(type);
        return row == null ? type : row.get(column);
    }
}
