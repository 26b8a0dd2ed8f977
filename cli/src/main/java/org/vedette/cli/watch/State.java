package org.vedette.cli.watch;

import java.util.ArrayList;
import java.util.List;
import org.vedette.store.WarningRecord;

/// How a warning stands: who has seen it, who has signed, who must sign.
final class State {
    private final WarningRecord.Kept kept;
    private final List<WarningRecord.Note> notes;

    /// @param all the notes on all warnings
    State(WarningRecord.Kept kept, List<WarningRecord.Note> all) {
        this.kept = kept;
        this.notes =
                all.stream().filter(note -> note.warning().equals(kept.id())).toList();
    }

    List<WarningRecord.Note> notes() {
        return notes;
    }

    /// Who must still sign.
    List<String> unsigned() {
        return kept.unsigned(notes);
    }

    boolean isOpen() {
        return notes.isEmpty() || !unsigned().isEmpty();
    }

    /// "open; to be signed by the two ministers", "acknowledged by Mia".
    String words() {
        var words = new ArrayList<String>();
        notes.forEach(note -> words.add(words(note)));
        unsigned().forEach(role -> words.add("to be signed by " + role));
        if (notes.isEmpty()) {
            words.addFirst("open");
        }
        return String.join("; ", words);
    }

    static String words(WarningRecord.Note note) {
        return switch (note.kind()) {
            case ACKNOWLEDGED -> "acknowledged by " + note.by();
            case SIGNED_OFF -> "signed by " + note.by() + " for " + note.role();
        };
    }
}
