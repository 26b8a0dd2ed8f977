package org.vedette.web.alarm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.alarm.Warning;
import org.vedette.store.AsOf;
import org.vedette.store.WarningRecord;
import org.vedette.store.WarningRecord.Kept;
import org.vedette.store.WarningRecord.Note;

/// What people did about a warning that they were told.
///
/// @param notes on it, in the order in which they were made
public record Handled(Kept kept, List<Note> notes) {
    public Handled {
        notes = List.copyOf(notes);
    }

    /// What was done about a warning, or null if nobody was told of it.
    static @Nullable Handled of(WarningRecord record, @Nullable Warning warning, AsOf asOf) {
        Kept kept = warning == null ? null : record.warning(warning.id(), asOf);
        return kept == null
                ? null
                : new Handled(
                        kept,
                        record.notes(asOf).stream()
                                .filter(note -> note.warning().equals(kept.id()))
                                .toList());
    }

    /// Who must still sign.
    public List<String> unsigned() {
        return kept.unsigned(notes);
    }

    /// "acknowledged by Mia".
    public static String words(Note note) {
        return switch (note.kind()) {
            case ACKNOWLEDGED -> "acknowledged by " + note.by();
            case SIGNED_OFF -> "signed by " + note.by() + " for " + note.role();
        };
    }
}
