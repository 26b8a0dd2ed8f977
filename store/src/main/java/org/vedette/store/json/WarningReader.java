package org.vedette.store.json;

import java.time.Instant;
import org.vedette.model.Tlp;
import org.vedette.model.alarm.Phase;
import org.vedette.model.watch.Measure;
import org.vedette.store.WarningRecord;

/// Reads a warning back from the line that [WarningJson] writes.
public final class WarningReader {
    private WarningReader() {}

    /// @param number its place in the ledger
    /// @throws IllegalArgumentException naming the field that is missing or not understood
    public static WarningRecord.Kept read(int number, Instant learned, String line) {
        Fields fields = Fields.of(line);
        return new WarningRecord.Kept(
                number,
                fields.text("warning"),
                fields.text("watch"),
                fields.text("title"),
                fields.constant("tlp", Tlp.class),
                phase(fields.object("from")),
                phase(fields.object("to")),
                Instant.parse(fields.text("at")),
                learned,
                fields.texts("events"),
                fields.objects("measures", measure -> new Measure(measure.text("owner"), measure.text("text"))),
                fields.texts("signOff"),
                fields.texts("text"),
                line);
    }

    private static Phase phase(Fields fields) {
        return new Phase((int) fields.number("number"), fields.text("id"), fields.text("title"));
    }
}
