package org.vedette.web.api.alarm;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vedette.model.alarm.Phase;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Warning;
import org.vedette.store.json.JsonText;
import org.vedette.store.json.WhenWhereJson;

/// A warning as one line of JSON.
final class WarningLine {
    private final JsonText json;

    private WarningLine(JsonText json) {
        this.json = json;
    }

    /// @param text for a person, line by line
    static String of(Warning warning, List<String> text) {
        return JsonText.line(json -> new WarningLine(json).fields(warning, text));
    }

    private void fields(Warning warning, List<String> text) throws IOException {
        json.text("warning", warning.id());
        json.text("watch", warning.turn().watch());
        json.text("title", warning.title());
        json.text("tlp", warning.tlp().name());
        json.text("at", warning.turn().at().toString());
        json.object("from", () -> phase(json, warning.turn().from()));
        json.object("to", () -> phase(json, warning.turn().to()));
        json.text("cause", warning.turn().cause().name().toLowerCase(Locale.ROOT));
        json.texts("changed", warning.changed());
        json.text(
                "likelihood",
                warning.likelihood() == null ? null : warning.likelihood().words());
        json.text("grade", warning.grade().label());
        json.objects("words", warning.words(), this::saying);
        json.objects("disputed", warning.disputed(), this::saying);
        json.texts("raises", warning.raises());
        json.texts("lowers", warning.lowers());
        json.objects("measures", warning.measures(), measure -> {
            json.text("owner", measure.owner());
            json.text("text", measure.text());
        });
        json.texts("signOff", warning.signOff());
        json.texts("events", events(warning));
        json.texts("text", text);
    }

    static void phase(JsonText json, Phase phase) throws IOException {
        json.whole("number", (long) phase.number());
        json.text("id", phase.id());
        json.text("title", phase.title());
    }

    private static List<String> events(Warning warning) {
        return List.copyOf(new TreeSet<>(Stream.concat(warning.words().stream(), warning.disputed().stream())
                .map(Saying::event)
                .toList()));
    }

    private void saying(Saying saying) throws IOException {
        json.text("sign", saying.indicator());
        json.text("stance", saying.stance().name().toLowerCase(Locale.ROOT));
        json.text("words", saying.sentence());
        json.text("type", saying.type().name());
        json.text("status", saying.status().label());
        json.objects("quantities", saying.quantities(), quantity -> WhenWhereJson.amount(json, quantity));
        json.text("speaker", saying.speaker().name());
        json.text("state", saying.speaker().state());
        json.texts("voices", saying.chain());
        json.text("outlet", saying.outlet());
        json.text("letter", saying.letter().name());
        json.text("url", saying.url());
        json.text("known", saying.known().toString());
        json.text("event", saying.event());
        json.text("claim", saying.claim());
        json.text("article", saying.article());
        json.text("because", saying.because());
    }
}
