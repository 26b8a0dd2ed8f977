package org.vedette.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Evidence;
import org.vedette.model.claim.Evidence.Note;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.RunnerUp;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.Voice;
import org.vedette.model.claim.When;
import org.vedette.model.text.Span;

class ClaimReaderTest {
    private static final String TEXT = "Tonga’s health ministry said 40 doctors 😀 went to Fiji on Monday. ".repeat(20);
    private static final int CLAIMS = 500;

    private static String written(Claim claim) {
        return JsonText.line(json -> new ClaimJson(json, TEXT).fields(claim));
    }

    @Test
    void anyClaimIsReadBackAsItWasWritten() {
        for (int seed = 0; seed < CLAIMS; seed++) {
            Claim claim = new Any(new Random(seed)).claim();
            String line = written(claim);
            assertThat(ClaimReader.read(line)).as("seed %s", seed).isEqualTo(claim);
            assertThat(written(ClaimReader.read(line))).as("seed %s", seed).isEqualTo(line);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKindOfOrganisationIsNoCountry(Sector sector) {
        Claim any = new Any(new Random(1)).claim();
        var actor = new Actor("X", sector.isBeyondStates() ? null : "FJI", List.of(sector), "Some body");
        var claim = new Any(new Random(1)).with(any, List.of(new Party(new Span(0, 5), actor)));
        assertThat(ClaimReader.read(written(claim)).sources().getFirst().actor())
                .isEqualTo(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "type":"AID"          | "type":"GIVE"         | found "GIVE" for "type", wanted one of
            "claim":"c1"          | "claim":5             | found 5 for "claim", wanted a string
            "sentence":[          | "other":[             | found nothing for "sentence", wanted [start, end]
            "confidence":         | "confidense":         | found nothing for "confidence", wanted a number
            "sources":[           | "sources":"x","old":[ | found "x" for "sources", wanted a list
            """)
    void whatIsNotUnderstoodIsNamed(String whole, String broken, String complaint) {
        String line = written(new Any(new Random(3)).with(new Any(new Random(3)).claim(), List.of()));
        assertThat(line).contains(whole);
        assertThatThrownBy(() -> ClaimReader.read(line.replace(whole, broken)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void whatIsNoObjectIsRefused() {
        assertThatThrownBy(() -> ClaimReader.read("{")).hasMessageContaining("no JSON object");
        assertThatThrownBy(() -> ClaimReader.read("[]")).hasMessageContaining("found nothing for \"claim\"");
    }

    /// Claims with anything in any field.
    private record Any(Random random) {
        Claim claim() {
            return new Claim(
                    "c" + random.nextInt(),
                    span(),
                    span(),
                    one(ClaimType.values()),
                    maybe(() -> "withdraw"),
                    some(() -> "military"),
                    maybe(() -> "074"),
                    (random.nextInt(200) - 100) / 10.0,
                    one(Status.values()),
                    some(this::party),
                    some(this::party),
                    some(this::party),
                    some(this::voice),
                    some(this::quantity),
                    maybe(this::when),
                    maybe(this::place),
                    maybe(() -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000))),
                    places(),
                    evidence());
        }

        /// Another claim of a fixed name and type, with these sources.
        Claim with(Claim other, List<Party> sources) {
            return new Claim(
                    "c1",
                    other.sentence(),
                    other.trigger(),
                    ClaimType.AID,
                    other.mode(),
                    other.contexts(),
                    other.cameo(),
                    other.goldstein(),
                    other.status(),
                    sources,
                    other.targets(),
                    other.about(),
                    other.voice(),
                    other.quantities(),
                    other.when(),
                    other.place(),
                    other.known(),
                    other.confidence(),
                    other.evidence());
        }

        private <T> T one(T[] values) {
            return values[random.nextInt(values.length)];
        }

        private <T> @Nullable T maybe(Supplier<T> value) {
            return random.nextBoolean() ? value.get() : null;
        }

        private <T> List<T> some(Supplier<T> value) {
            var some = new ArrayList<T>();
            for (int i = random.nextInt(3); i > 0; i--) {
                some.add(value.get());
            }
            return some;
        }

        private Span span() {
            int start = random.nextInt(1000);
            return new Span(start, start + 1 + random.nextInt(60));
        }

        /// A number that the line can hold: at most four places.
        private double places() {
            return random.nextInt(10_001) / 10_000.0;
        }

        private Actor actor() {
            boolean state = random.nextBoolean();
            List<Sector> sectors = state ? some(() -> Sector.MIL) : List.of(Sector.IGO);
            return new Actor(
                    maybe(() -> "KOR.NIS"), state ? maybe(() -> "KOR") : null, sectors, "Name " + random.nextInt());
        }

        private Party party() {
            return new Party(span(), actor());
        }

        private Voice voice() {
            Actor listed = new Actor("YONHAP", "KOR", List.of(Sector.MED), "Yonhap");
            return switch (random.nextInt(4)) {
                case 0 -> new Voice.Outlet("Yonhap", maybe(() -> listed));
                case 1 -> new Voice.Relay(span(), actor(), maybe(this::span));
                case 2 -> new Voice.Speaker(span(), actor(), maybe(this::span));
                default -> new Voice.Unnamed(maybe(this::span), actor(), maybe(this::span));
            };
        }

        private Quantity quantity() {
            double low = random.nextInt(100_000) / 4.0;
            return new Quantity(
                    span(),
                    low,
                    low + random.nextInt(3),
                    one(Modifier.values()),
                    maybe(() -> "troops"),
                    maybe(() -> 12_000.0));
        }

        private When when() {
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
            return random.nextBoolean()
                    ? new When.Told(span(), maybe(() -> day), maybe(() -> day.plusDays(3)))
                    : new When.Assumed(day, one(When.Why.values()));
        }

        private Place place() {
            return new Place(
                    span(),
                    "Suva",
                    maybe(() -> "FJI"),
                    maybe(() -> random.nextInt(900) / 10.0),
                    maybe(() -> -random.nextInt(1800) / 10.0),
                    maybe(random::nextLong));
        }

        private Evidence evidence() {
            return new Evidence(
                    "reader",
                    places(),
                    maybe(() -> new RunnerUp(one(ClaimType.values()), places())),
                    some(() -> "military-3-ab12"),
                    some(() -> new Note("targets", "because \"so\"", maybe(this::span))));
        }
    }
}
