package org.vedette.training.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.When;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Made;
import org.vedette.training.measure.Result;

class StationsTest {
    private static final String MARKED = """
            @ africa active
            [a1 Chad] [t1 sent] [q1 1,500 tents] to [a2 Niger] [d1 on Monday] from [p1 Faya], [a3 the agency Tibesti] [c1 reported], quoting [a4 the army].
            = t1 AID occurred src=a1 tgt=a2 qty=q1 day=d1 place=p1 by=a3>a4:c1
            """;
    private static final String TEXT =
            "Chad sent 1,500 tents to Niger on Monday from Faya, the agency Tibesti reported, quoting the army.";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    /// A register of one state.
    private static final Names NAMES = (words, on) -> Made.actor(words.equals("Chad") ? "TCD" : null, words);

    private static Made sent() {
        return Made.in(TEXT, "sent", ClaimType.AID, Status.OCCURRED);
    }

    private static Result measured(Station station, Claim claim) {
        station.add(Made.matched(MARKED, List.of(claim), List.of()));
        return station.result();
    }

    private static double figure(Result result, String name) {
        return result.figure(name).value();
    }

    private static List<String> kinds(Result result) {
        return result.errors().kinds().stream().map(Errors.Kind::name).toList();
    }

    @Test
    void everyStationHasItsOwnResult() {
        List<String> sets = Station.all(NAMES).stream()
                .map(station -> station.result().set())
                .toList();
        assertThat(sets).containsExactly("status", "voice", "time", "place", "quantity", "reference");
    }

    @Test
    void aClaimThatWasNotFoundTellsNothingOfTheStations() {
        for (Station station : Station.all(NAMES)) {
            station.add(Made.matched(MARKED, List.of(), List.of()));
            assertThat(station.result().errors().kinds())
                    .as(station.result().set())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"OCCURRED, 100, ''", "PLANNED, 0, occurred as planned", "DENIED, 0, occurred as denied"})
    void status(Status given, double right, String kind) {
        Result result = measured(
                new StatusStation(), Made.in(TEXT, "sent", ClaimType.AID, given).claim());
        assertThat(figure(result, "status.right")).isEqualTo(right);
        assertThat(kinds(result)).isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "the agency Tibesti, the army, 100, 100, ''",
                "-, the army, 0, 100, relay missed",
                "-, the agency Tibesti, 0, 0, a relay taken for the speaker",
                "-, Niger, 0, 0, another speaker",
                "-, -, 0, 0, a whole chain missed",
                "Faya, the army, 0, 100, other relay"
            })
    void voice(@Nullable String relay, @Nullable String speaker, double chain, double right, String kind) {
        Made claim = sent();
        if (relay != null) {
            claim.relayedBy(relay);
        }
        if (speaker != null) {
            claim.saidBy(speaker);
        }
        Result result = measured(new VoiceStation(), claim.claim());
        assertThat(figure(result, "chain.right")).isEqualTo(chain);
        assertThat(figure(result, "speaker.right")).isEqualTo(right);
        assertThat(kinds(result)).isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
    }

    @Test
    void aSpeakerForTheOutletsOwnWordsIsFalse() {
        String marked = "@ africa active\n[a1 Chad] [t1 sent] tents.\n= t1 AID occurred src=a1\n";
        var station = new VoiceStation();
        Claim claim = Made.in("Chad sent tents.", "sent", ClaimType.AID, Status.OCCURRED)
                .saidBy("Chad")
                .claim();
        station.add(Made.matched(marked, List.of(claim), List.of()));
        assertThat(figure(station.result(), "speaker.false")).isEqualTo(100);
        assertThat(kinds(station.result())).containsExactly("a speaker for what the outlet tells itself");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"on Monday, 100, ''", "Faya, 0, other time", "-, 0, time missed"})
    void timeWords(@Nullable String words, double f1, String kind) {
        Made claim = sent();
        if (words != null) {
            claim.on(new When.Told(Made.span(TEXT, words), MONDAY, MONDAY));
        }
        Result result = measured(new TimeStation(), claim.claim());
        assertThat(figure(result, "time.f1")).isEqualTo(f1);
        assertThat(kinds(result)).isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
    }

    @Test
    void wordsThatAreNoDayAreAKindOfTheirOwn() {
        Claim claim = sent().on(new When.Assumed(MONDAY, When.Why.TIME_WORDS_NOT_UNDERSTOOD))
                .claim();
        Result result = measured(new TimeStation(), claim);
        assertThat(figure(result, "time.understood")).isZero();
        assertThat(kinds(result)).containsExactly("words not understood as days");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Faya, TCD, 100, 100, ''",
                "Faya, -, 100, 0, the gazetteer does not know its country",
                "Niger, NER, 0, 0, other place",
                "-, -, 0, 0, place missed"
            })
    void place(@Nullable String words, @Nullable String country, double f1, double known, String kind) {
        Made claim = sent();
        if (words != null) {
            claim.at(words, country);
        }
        Result result = measured(new PlaceStation(), claim.claim());
        assertThat(figure(result, "place.f1")).isEqualTo(f1);
        assertThat(figure(result, "country.known")).isEqualTo(known);
        assertThat(kinds(result)).isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
    }

    @ParameterizedTest
    @CsvSource({"1500, 1500, 100, ''", "1000, 1500, 100, ''", "1, 1, 0, other value", "500, 500, 0, other value"})
    void quantity(double low, double high, double right, String kind) {
        var quantity = new Quantity(Made.span(TEXT, "1,500 tents"), low, high, Modifier.EXACT, "tents", null);
        Result result = measured(new QuantityStation(), sent().with(quantity).claim());
        assertThat(figure(result, "quantity.f1")).isEqualTo(100);
        assertThat(figure(result, "value.right")).isEqualTo(right);
        assertThat(kinds(result)).isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
    }

    @Test
    void aValueInWordsIsNotJudged() {
        String marked =
                "@ africa active\n[a1 Chad] [t1 sent] [q1 1.5 million tents].\n= t1 AID occurred src=a1 qty=q1\n";
        String text = "Chad sent 1.5 million tents.";
        var quantity =
                new Quantity(Made.span(text, "1.5 million tents"), 1_500_000, 1_500_000, Modifier.EXACT, "tents", null);
        var station = new QuantityStation();
        Claim claim = Made.in(text, "sent", ClaimType.AID, Status.OCCURRED)
                .with(quantity)
                .claim();
        station.add(Made.matched(marked, List.of(claim), List.of()));
        assertThat(figure(station.result(), "in-digits")).isZero();
        assertThat(figure(station.result(), "quantity.f1")).isEqualTo(100);
    }

    private static final String PRONOUN = """
            @ africa active
            [a1 Chad] said [a2=a1 it] had [t1 sent] tents to [a3 Niger].
            = t1 AID occurred src=a2 tgt=a3
            """;
    private static final String IT = "Chad said it had sent tents to Niger.";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"TCD, 100, ''", "NER, 0, taken for another", "-, 0, left open"})
    void reference(@Nullable String code, double right, String kind) {
        Claim claim = Made.in(IT, "sent", ClaimType.AID, Status.OCCURRED)
                .from("it", code)
                .to("Niger", "NER")
                .claim();
        var station = new ReferenceStation(NAMES);
        station.add(Made.matched(PRONOUN, List.of(claim), List.of()));
        Result result = station.result();
        assertThat(figure(result, "references")).isEqualTo(1);
        assertThat(figure(result, "actor.right")).isEqualTo(right);
        assertThat(kinds(result)).isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
    }

    @Test
    void whomTheRegisterDoesNotKnowNobodyIsAskedFor() {
        Claim claim = Made.in(IT, "sent", ClaimType.AID, Status.OCCURRED)
                .from("it", "TCD")
                .claim();
        var station = new ReferenceStation((words, on) -> Made.actor(null, words));
        station.add(Made.matched(PRONOUN, List.of(claim), List.of()));
        assertThat(figure(station.result(), "references")).isZero();
    }
}
