package org.vedette.export.stix;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.vedette.export.table.Chain;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Voice;
import org.vedette.model.event.Report;

/// A claim as a STIX report that speaks of its incident. STIX's confidence is the coder's; the grading of the source is
/// another thing and stands with the incident.
final class Told {
    private static final int HUNDRED = 100;

    private Told() {}

    static void fields(StixJson json, Report report, Instant known, String incident) throws IOException {
        Claim claim = report.claim();
        json.text("name", Objects.requireNonNullElse(report.title(), report.article()));
        json.text("description", report.sentence());
        json.texts("report_types", List.of("incident"));
        json.instant("published", known);
        json.texts("object_refs", List.of(incident));
        json.whole("confidence", Math.round(claim.confidence() * HUNDRED));
        json.parts("external_references", List.of(report), each -> {
            json.text("source_name", Objects.requireNonNullElse(each.outlet(), "unknown outlet"));
            json.text("external_id", each.article());
            json.text("url", each.url());
        });
        json.extension(() -> {
            json.text("claim", claim.id());
            json.text("event_type", claim.type());
            json.text("mode", claim.mode());
            json.text("cameo", claim.cameo());
            json.text("status", claim.status().label());
            json.parts("voice", claim.voice(), voice -> voice(json, voice));
            json.text("coded_by", claim.evidence().by());
        });
    }

    private static void voice(StixJson json, Voice voice) throws IOException {
        json.text("kind", Chain.kind(voice));
        json.text("name", voice.name());
        Actor actor = Chain.actor(voice);
        json.text("actor", actor == null ? null : actor.code());
    }
}
