package org.vedette.export.stix;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.export.writer.EventWriter;
import org.vedette.export.writer.Happening;
import org.vedette.export.writer.Settings;
import org.vedette.export.writer.Written;
import org.vedette.knowledge.codes.Countries;
import org.vedette.model.Tlp;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.claim.Place;
import org.vedette.model.event.Event;
import org.vedette.model.event.Report;

/// Writes a STIX 2.1 bundle object by object: for each event an incident, its actors as identities, its place as a
/// location, the relations between them, and a report for each claim. Identities and locations are written once; only
/// their identifiers are kept.
public final class StixBundle implements EventWriter {
    private final OutputStream out;
    private final Settings settings;
    private final Countries countries;
    private final Written.Count count = new Written.Count();
    private final Set<String> seen = new TreeSet<>();
    private @Nullable JsonGenerator json;
    private long objects;

    /// @param out stays open
    public StixBundle(OutputStream out, Settings settings, Countries countries) {
        this.out = out;
        this.settings = settings;
        this.countries = countries;
    }

    @Override
    public void begin() throws IOException {
        JsonGenerator fresh = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json = fresh;
        fresh.writeStartObject();
        fresh.writeStringField("type", "bundle");
        fresh.writeStringField("id", StixId.of("bundle", settings.asOf() + " " + settings.edition()));
        fresh.writeArrayFieldStart("objects");
        line(fresh);
        Definitions.write(new StixJson(fresh));
        line(fresh);
    }

    private static void line(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void event(Happening happening) throws IOException {
        if (json == null) {
            throw new IllegalStateException("an event before the beginning");
        }
        objects = 0;
        var stix = new StixJson(json);
        Event event = happening.event();
        Instant created = Objects.requireNonNullElse(event.known(), settings.asOf());
        Instant modified = Objects.requireNonNullElse(event.changed(), created);
        String incident = StixId.of("incident", event.id());
        parties(stix, happening);
        stix.object(incident, created, modified, happening.tlp(), () -> Incident.fields(stix, happening));
        objects++;
        relate(stix, happening, incident, "attributed-to", event.sources(), created);
        relate(stix, happening, incident, "targets", event.targets(), created);
        relate(stix, happening, incident, "related-to", event.about(), created);
        place(stix, happening, incident, created);
        for (Report report : happening.reports()) {
            Instant known = Objects.requireNonNullElse(report.claim().known(), created);
            String id = StixId.of("report", report.id());
            stix.object(id, known, known, happening.tlp(), () -> Told.fields(stix, report, known, incident));
            objects++;
        }
        line(json);
        count.add(objects);
    }

    private void parties(StixJson stix, Happening happening) throws IOException {
        for (List<Actor> role : List.of(
                happening.event().sources(),
                happening.event().targets(),
                happening.event().about())) {
            for (Actor actor : role) {
                identity(stix, actor);
            }
        }
    }

    private void identity(StixJson stix, Actor actor) throws IOException {
        String id = Who.id(actor);
        if (seen.add(id)) {
            stix.object(id, Definitions.SINCE, Definitions.SINCE, Tlp.CLEAR, () -> {
                stix.text("name", actor.name());
                stix.text("identity_class", Who.identityClass(actor));
                stix.extension(() -> {
                    stix.text("actor", actor.code());
                    stix.text("country", actor.country());
                    stix.texts(
                            "sectors",
                            actor.sectors().stream().map(Sector::name).toList());
                });
            });
            objects++;
        }
    }

    private void relate(
            StixJson stix, Happening happening, String incident, String how, List<Actor> actors, Instant created)
            throws IOException {
        for (Actor actor : actors) {
            relate(stix, happening, incident, how, Who.id(actor), created);
        }
    }

    private void relate(StixJson stix, Happening happening, String incident, String how, String target, Instant created)
            throws IOException {
        String id = StixId.of("relationship", incident + " " + how + " " + target);
        if (seen.add(id)) {
            stix.object(id, created, created, happening.tlp(), () -> {
                stix.text("relationship_type", how);
                stix.text("source_ref", incident);
                stix.text("target_ref", target);
            });
            objects++;
        }
    }

    private void place(StixJson stix, Happening happening, String incident, Instant created) throws IOException {
        Place place = happening.event().place();
        if (place == null) {
            return;
        }
        String id = StixId.of("location", place.country() + " " + place.name() + " " + place.geonames());
        if (seen.add(id)) {
            stix.object(
                    id,
                    Definitions.SINCE,
                    Definitions.SINCE,
                    Tlp.CLEAR,
                    () -> Where.fields(stix, place, countries.ofIso3(place.country())));
            objects++;
        }
        relate(stix, happening, incident, "located-at", id, created);
    }

    @Override
    public Written end() throws IOException {
        if (json == null) {
            throw new IllegalStateException("an end before the beginning");
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        out.write("\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
        return count.written();
    }
}
