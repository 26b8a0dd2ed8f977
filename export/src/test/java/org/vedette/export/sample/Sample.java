package org.vedette.export.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.export.Export;
import org.vedette.export.Format;
import org.vedette.export.writer.EventWriter;
import org.vedette.export.writer.Grade;
import org.vedette.export.writer.Happening;
import org.vedette.export.writer.Settings;
import org.vedette.export.writer.Written;
import org.vedette.model.Tlp;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Evidence;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.RunnerUp;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.Voice;
import org.vedette.model.claim.When;
import org.vedette.model.event.Event;
import org.vedette.model.event.Field;
import org.vedette.model.event.Origin;
import org.vedette.model.event.Report;
import org.vedette.model.event.Version;
import org.vedette.model.text.Span;

/// Happenings of our own making, awkward on purpose: quotes, tabs, commas, an empty side, a denial, a dispute.
public final class Sample {
    public static final Instant AS_OF = Instant.parse("2026-11-20T00:00:00Z");
    public static final Settings SETTINGS = Settings.of(AS_OF, "test-1");
    public static final Actor MALI = new Actor("MLI", "MLI", List.of(), "Mali");
    public static final Actor ARMY = new Actor("MLI.MIL", "MLI", List.of(Sector.MIL), "Malian armed forces");
    public static final Actor REBELS = new Actor("JNIM", "MLI", List.of(Sector.REB), "JNIM");
    public static final Actor VILLAGERS = new Actor(null, "MLI", List.of(Sector.CVL), "villagers");
    public static final Actor AUSTRIA = new Actor("AUT", "AUT", List.of(Sector.GOV), "Austria");
    public static final Actor NATO = new Actor("NATO", null, List.of(Sector.IGO), "NATO");
    private static final Instant KNOWN = Instant.parse("2026-11-17T09:30:15Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private Sample() {}

    /// A raid told by three outlets with two numbers of deaths; one of the outlets copies another.
    public static Happening raid() {
        Place place = new Place(new Span(34, 39), "Mopti", "MLI", 14.4843, -4.18296, 2453348L);
        List<Report> reports = List.of(
                told("c1", "radio", "JNIM fighters killed 12 people in Mopti on Monday.", 12, Modifier.EXACT, place),
                told("c2", "gazette", "JNIM fighters killed 12 people in Mopti on Monday.", 12, Modifier.EXACT, place),
                told("c3", "herald", "JNIM gunmen killed dozens of people in Mopti.", 24, Modifier.DOZENS, place));
        List<Origin> origins = List.of(
                new Origin("c1", List.of("c1", "c2"), "same text as c1"), new Origin("c3", List.of("c3"), "own words"));
        var deaths = new Field(
                "quantities.people",
                "12 people",
                "more independent origins",
                List.of(
                        new Version("12 people", List.of("c1", "c2"), List.of("radio <- the \"mayor\""), 1, KNOWN),
                        new Version("24 people; or more", List.of("c3"), List.of("herald"), 1, KNOWN)));
        Event event = event(
                "ec1",
                ClaimType.ASSAULT,
                "firearms",
                Status.OCCURRED,
                List.of(REBELS),
                List.of(VILLAGERS),
                place,
                List.of(people(12, Modifier.EXACT)),
                List.of(deaths),
                List.of("c1", "c2", "c3"),
                origins);
        return new Happening(event, reports, new Grade('B', 2), Tlp.AMBER_STRICT);
    }

    /// A promise of aid that is also denied, without a place.
    public static Happening promise() {
        Event event = event(
                "ec4",
                ClaimType.AID,
                null,
                Status.PROMISED,
                List.of(AUSTRIA),
                List.of(MALI),
                null,
                List.of(),
                List.of(),
                List.of("c4"),
                List.of(new Origin("c4", List.of("c4"), "own words")));
        var claim = claim(
                "c4", "Austria promised \"tents\",\tlamps and more.", ClaimType.AID, Status.PROMISED, null, List.of());
        return Happening.of(
                event, List.of(report("c4", "kurier", null, "Austria promised \"tents\",\tlamps and more.", claim)));
    }

    /// Talks of three, one of them without a state.
    public static Happening talks() {
        List<Actor> all = List.of(AUSTRIA, MALI, NATO);
        Event event = event(
                "ec5",
                ClaimType.CONSULT,
                "multilateral",
                Status.OCCURRED,
                all,
                all,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return Happening.of(event, List.of());
    }

    /// An attack that is denied, by nobody named.
    public static Happening denial() {
        Event event = event(
                "ec6",
                ClaimType.ASSAULT,
                "aerial",
                Status.DENIED,
                List.of(),
                List.of(ARMY),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return Happening.of(event, List.of());
    }

    /// A demonstration.
    public static Happening protest() {
        Actor nurses = new Actor(null, "AUT", List.of(Sector.LAB), "nurses");
        Place place = new Place(new Span(0, 7), "Austria", "AUT", null, null, 2782113L);
        Event event = event(
                "ec7",
                ClaimType.PROTEST,
                "demo",
                Status.ONGOING,
                List.of(nurses),
                List.of(AUSTRIA),
                place,
                List.of(new Quantity(new Span(0, 1), 2000, 2000, Modifier.ABOUT, "people", null)),
                List.of(),
                List.of(),
                List.of());
        return Happening.of(event, List.of());
    }

    public static List<Happening> all() {
        return List.of(raid(), promise(), talks(), denial(), protest());
    }

    /// All of them in a format, as bytes.
    public static byte[] bytes(Format format, Settings settings) {
        var out = new ByteArrayOutputStream();
        write(format, settings, out);
        return out.toByteArray();
    }

    public static Written write(Format format, Settings settings, ByteArrayOutputStream out) {
        try {
            EventWriter writer = Export.of(format).to(out, settings);
            writer.begin();
            for (Happening happening : all()) {
                writer.event(happening);
            }
            return writer.end();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Quantity people(double low, Modifier modifier) {
        return new Quantity(new Span(21, 23), low, low, modifier, "people", null);
    }

    private static Report told(String id, String outlet, String sentence, double low, Modifier modifier, Place place) {
        int at = sentence.indexOf("killed ") + 7;
        var quantity = new Quantity(new Span(at, sentence.indexOf(" in")), low, low, modifier, "people", null);
        Claim claim = claim(id, sentence, ClaimType.ASSAULT, Status.OCCURRED, place, List.of(quantity));
        return report(id, outlet, "Raid in Mopti, \"many\" dead", sentence, claim);
    }

    private static Report report(String id, String outlet, @Nullable String title, String sentence, Claim claim) {
        return new Report(
                "a-" + id,
                outlet,
                title,
                "https://news.example/" + id,
                DAY.plusDays(1),
                sentence,
                sentence,
                List.of(),
                "test-1",
                claim);
    }

    private static Claim claim(
            String id,
            String sentence,
            ClaimType type,
            Status status,
            @Nullable Place place,
            List<Quantity> quantities) {
        Actor doer = type == ClaimType.AID ? AUSTRIA : REBELS;
        int verb = sentence.indexOf(' ') + 1;
        return new Claim(
                id,
                new Span(0, sentence.length()),
                new Span(verb, sentence.indexOf(' ', verb)),
                type,
                type == ClaimType.AID ? null : "firearms",
                List.of(),
                type == ClaimType.AID ? "033" : "193",
                type == ClaimType.AID ? 5.2 : -10,
                status,
                List.of(new Party(new Span(0, verb - 1), doer)),
                List.of(),
                List.of(),
                List.of(new Voice.Outlet("radio", null), new Voice.Speaker(new Span(0, 4), AUSTRIA, null)),
                quantities,
                new When.Told(new Span(0, 1), DAY, DAY),
                place,
                KNOWN,
                0.875,
                new Evidence("reader-test", 0.9, new RunnerUp(ClaimType.COERCE, 0.05), List.of("africa-1"), List.of()));
    }

    private static Event event(
            String id,
            ClaimType type,
            @Nullable String mode,
            Status status,
            List<Actor> sources,
            List<Actor> targets,
            @Nullable Place place,
            List<Quantity> quantities,
            List<Field> fields,
            List<String> claims,
            List<Origin> origins) {
        return new Event(
                id,
                type,
                mode,
                status,
                sources,
                targets,
                List.of(),
                List.of("military"),
                DAY,
                DAY,
                place,
                quantities,
                fields,
                claims,
                claims.size(),
                origins,
                KNOWN,
                KNOWN);
    }
}
