package org.vedette.export.table;

import java.util.List;
import org.vedette.model.event.Event;
import org.vedette.model.event.Field;
import org.vedette.model.event.Version;

/// What the claims of an event disagree on, in words.
public final class Disputes {
    private Disputes() {}

    /// The names of the fields that have several values.
    public static List<String> fields(Event event) {
        return event.fields().stream().filter(Field::disputed).map(Field::name).toList();
    }

    /// Each such field with every value, who gives it and on how many independent origins it rests: "status: planned
    /// (kbs
    /// <- NIS, 2) / denied (tass, 1)".
    public static List<String> values(Event event) {
        return event.fields().stream()
                .filter(Field::disputed)
                .map(field -> field.name() + ": "
                        + String.join(
                                " / ",
                                field.versions().stream().map(Disputes::value).toList()))
                .toList();
    }

    private static String value(Version version) {
        String voices = String.join(" and ", version.voices());
        return version.text() + " (" + (voices.isEmpty() ? "" : voices + ", ") + version.origins() + ")";
    }

    /// All values of a field, the shown one first; empty when there is no such field.
    public static List<String> versions(Event event, String field) {
        return event.fields().stream()
                .filter(each -> each.name().equals(field))
                .flatMap(each -> each.versions().stream())
                .map(Version::text)
                .toList();
    }
}
