package org.vedette.store.json;

import org.vedette.model.Tlp;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.model.event.Event;
import org.vedette.model.event.Field;
import org.vedette.model.event.Origin;
import org.vedette.model.event.Version;

/// Reads an event back from the line that [EventJson] writes.
public final class EventReader {
    private EventReader() {}

    /// @throws IllegalArgumentException naming the field that is missing or not understood
    public static Event read(String json) {
        Fields fields = Fields.of(json);
        return new Event(
                fields.text("event"),
                fields.constant("type", ClaimType.class),
                fields.textOrNull("mode"),
                fields.constant("status", Status.class),
                fields.objects("sources", ClaimReader::actor),
                fields.objects("targets", ClaimReader::actor),
                fields.objects("about", ClaimReader::actor),
                fields.texts("contexts"),
                fields.dayOrNull("first"),
                fields.dayOrNull("last"),
                fields.has("place") ? ClaimReader.place(fields.object("place")) : null,
                fields.objects("quantities", ClaimReader::quantity),
                fields.objects("fields", EventReader::field),
                fields.texts("claims"),
                (int) fields.number("articles"),
                fields.objects("origins", EventReader::origin),
                fields.instantOrNull("known"),
                fields.instantOrNull("changed"),
                tlp(fields));
    }

    /// Lines that were written before there were marks have none.
    private static Tlp tlp(Fields fields) {
        String word = fields.textOrNull("tlp");
        return word == null ? Tlp.CLEAR : Tlp.of(word).orElse(Tlp.RED);
    }

    private static Field field(Fields fields) {
        return new Field(
                fields.text("name"),
                fields.text("shown"),
                fields.text("because"),
                fields.objects("versions", EventReader::version));
    }

    private static Version version(Fields fields) {
        return new Version(
                fields.text("text"),
                fields.texts("claims"),
                fields.texts("voices"),
                (int) fields.number("origins"),
                fields.instantOrNull("known"));
    }

    private static Origin origin(Fields fields) {
        return new Origin(fields.text("origin"), fields.texts("claims"), fields.text("why"));
    }
}
