package org.vedette.tell;

import java.time.Instant;
import java.util.List;
import org.vedette.model.Tlp;
import org.vedette.model.alarm.Phase;
import org.vedette.store.WarningRecord;

/// Small warnings to tell of.
public final class Told {
    public static final Instant NOON = Instant.parse("2024-10-21T12:00:00Z");

    private Told() {}

    /// That somebody looks after a warning.
    public static WarningRecord.Note acknowledged(WarningRecord.Kept kept) {
        return new WarningRecord.Note(
                WarningRecord.Note.Kind.ACKNOWLEDGED,
                kept.id(),
                null,
                NOON.plusSeconds(60),
                "M. Ito",
                "calling both desks");
    }

    /// A warning that a watch went to a phase, with the happenings its words speak of.
    public static WarningRecord.Kept kept(int number, Tlp tlp, int phase, String... events) {
        String id = "watch@" + number;
        return new WarningRecord.Kept(
                number,
                id,
                "chl-per",
                "Chile and Peru",
                tlp,
                Phase.CALM,
                new Phase(phase, "phase" + phase, "Phase " + phase),
                NOON,
                NOON,
                List.of(events),
                List.of(),
                List.of(),
                List.of(tlp.label() + " Chile and Peru", "words of " + number),
                "{\"warning\":\"" + id + "\",\"words\":\"words of " + number + "\"}");
    }
}
