package org.vedette.cli.watch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.alarm.SignOff;
import org.vedette.pipeline.replay.Hearing;
import org.vedette.pipeline.replay.Timeline;
import org.vedette.store.AsOf;
import org.vedette.store.WarningRecord;
import org.vedette.store.sql.SqlLedger;
import org.vedette.store.sql.SqlLives;
import org.vedette.store.sql.told.SqlWarnings;

/// What a ledger knows that a watch goes along.
final class LedgerTimeline {
    private LedgerTimeline() {}

    /// All that could be heard, in its order.
    ///
    /// @param learned what the ledger had taken in by then; null for all
    static List<Hearing> hearings(SqlLedger ledger, @Nullable Instant learned) {
        return Timeline.of(new SqlLives(ledger).lives(learned), ledger.rulings(AsOf.NOW.learnedBy(learned)));
    }

    /// Who signed for phases, the earliest first.
    static List<SignOff> signed(SqlLedger ledger, AsOf asOf) {
        var record = new SqlWarnings(ledger);
        List<WarningRecord.Kept> warnings = record.warnings(asOf);
        return record.notes(asOf).stream()
                .filter(note -> note.role() != null)
                .flatMap(note -> warnings.stream()
                        .filter(warning -> warning.id().equals(note.warning()))
                        .map(warning -> signOff(warning, note)))
                .toList();
    }

    private static SignOff signOff(WarningRecord.Kept warning, WarningRecord.Note note) {
        return new SignOff(warning.watch(), warning.to().id(), String.valueOf(note.role()), note.by(), note.at());
    }
}
