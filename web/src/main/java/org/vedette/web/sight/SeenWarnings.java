package org.vedette.web.sight;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;
import org.vedette.store.AsOf;
import org.vedette.store.WarningRecord;

/// The warnings that somebody may see, and what was done about those.
public final class SeenWarnings implements WarningRecord {
    private final WarningRecord whole;
    private final Tlp most;

    /// @param most the strictest mark that may be seen
    public SeenWarnings(WarningRecord whole, Tlp most) {
        this.whole = whole;
        this.most = most;
    }

    private boolean isSeen(Kept kept) {
        return kept.tlp().compareTo(most) <= 0;
    }

    @Override
    public List<Kept> warnings(AsOf asOf) {
        return whole.warnings(asOf).stream().filter(this::isSeen).toList();
    }

    @Override
    public @Nullable Kept warning(String name, AsOf asOf) {
        Kept kept = whole.warning(name, asOf);
        return kept == null || !isSeen(kept) ? null : kept;
    }

    @Override
    public List<Note> notes(AsOf asOf) {
        SortedSet<String> seen = new TreeSet<>();
        warnings(asOf).forEach(kept -> seen.add(kept.id()));
        return whole.notes(asOf).stream()
                .filter(note -> seen.contains(note.warning()))
                .toList();
    }

    @Override
    public void note(Note note, Instant learned) {
        if (warning(note.warning(), AsOf.NOW) == null) {
            throw new IllegalArgumentException("the ledger has no warning " + note.warning());
        }
        whole.note(note, learned);
    }
}
