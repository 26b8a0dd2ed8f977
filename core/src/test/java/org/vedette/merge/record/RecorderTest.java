package org.vedette.merge.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.merge.Tale;
import org.vedette.merge.witness.Witness;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.model.event.Event;
import org.vedette.model.event.Field;
import org.vedette.model.event.Version;

/// The record keeps every value and shows one, with the reason.
class RecorderTest {
    private static Tale tale(String id, String published) {
        return Tale.of(id, ClaimType.MOBILIZE, published)
                .outlet("outlet " + id)
                .by("CHL")
                .to("PER");
    }

    private static Event event(Tale... tales) {
        List<Witness> witnesses = Arrays.stream(tales)
                .map(each -> Witness.of(each.report()))
                .sorted(Comparator.comparing(Witness::order))
                .toList();
        return Recorder.record("e1", witnesses);
    }

    private static Field field(Event event, String name) {
        return event.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + event.fields()));
    }

    private static List<String> texts(Field field) {
        return field.versions().stream().map(Version::text).toList();
    }

    @Test
    void theActBeatsThePlanAndBothStay() {
        Event event = event(
                tale("a", "2024-05-01").status(Status.PLANNED).count(12_000, "troops"),
                tale("b", "2024-05-01").status(Status.PLANNED).count(12_000, "troops"),
                tale("c", "2024-05-03").count(1_500, "troops", 12_000));
        Field troops = field(event, "quantities.troops");
        assertThat(troops.shown()).isEqualTo("1500 of 12000 troops");
        assertThat(texts(troops)).containsExactly("1500 of 12000 troops", "12000 troops");
        assertThat(troops.because()).isEqualTo("told of the act, and not of a plan or in a denial");
        assertThat(troops.disputed()).isTrue();
        assertThat(event.quantities())
                .singleElement()
                .satisfies(shown -> assertThat(shown.low()).isEqualTo(1500));
        assertThat(event.status()).isEqualTo(Status.OCCURRED);
    }

    @Test
    void aPartyToTheActBeatsOthers() {
        Event event = event(
                tale("a", "2024-05-01").said("BRA.MOD").count(80, "boats"),
                tale("b", "2024-05-01").said("ARG.MOD").count(80, "boats"),
                tale("c", "2024-05-01").said("PER.NAVY").count(65, "boats"));
        assertThat(field(event, "quantities.boats").shown()).isEqualTo("65 boats");
        assertThat(field(event, "quantities.boats").because()).isEqualTo("said by a party to the act");
    }

    @Test
    void moreIndependentOriginsBeatMoreArticles() {
        Event event = event(
                tale("a", "2024-05-01").said("BRA.MOD").count(80, "boats"),
                tale("b", "2024-05-01").said("BRA.MOD").count(80, "boats"),
                tale("c", "2024-05-01").said("BRA.MOD").count(80, "boats"),
                tale("d", "2024-05-01").said("ARG.MOD").count(65, "boats"),
                tale("e", "2024-05-01").said("URY.MOD").count(65, "boats"));
        Field boats = field(event, "quantities.boats");
        assertThat(boats.shown()).isEqualTo("65 boats");
        assertThat(boats.because()).isEqualTo("more independent origins give it");
        assertThat(boats.versions()).extracting(Version::origins).containsExactly(2, 1);
        assertThat(event.articles()).isEqualTo(5);
        assertThat(event.origins()).hasSize(3);
    }

    @Test
    void theMostRecentBreaksATie() {
        Event event = event(
                tale("a", "2024-05-01").count(80, "boats"),
                tale("b", "2024-05-02").count(90, "boats"));
        assertThat(field(event, "quantities.boats").shown()).isEqualTo("90 boats");
        assertThat(field(event, "quantities.boats").because()).isEqualTo("the most recent");
    }

    @Test
    void aDenialDoesNotUndoTheAct() {
        Event event = event(
                tale("a", "2024-05-01").status(Status.PLANNED),
                tale("b", "2024-05-02"),
                tale("c", "2024-05-03").status(Status.DENIED).said("PER"));
        Field status = field(event, "status");
        assertThat(event.status()).isEqualTo(Status.OCCURRED);
        assertThat(texts(status)).first().isEqualTo("occurred");
        assertThat(texts(status)).containsExactlyInAnyOrder("occurred", "planned", "denied");
        assertThat(status.because())
                .isEqualTo("1 independent origin tells of the act; a plan or a denial does not undo it");
        assertThat(status.versions())
                .filteredOn(version -> version.text().equals("denied"))
                .singleElement()
                .satisfies(version -> assertThat(version.voices()).containsExactly("outlet c <- PER"));
    }

    @Test
    void aRefutationDoesUnlessMoreTellOfTheAct() {
        Tale refuted = tale("z", "2024-05-04").status(Status.REFUTED);
        assertThat(event(tale("a", "2024-05-01"), refuted).status()).isEqualTo(Status.REFUTED);
        assertThat(event(tale("a", "2024-05-01"), tale("b", "2024-05-01"), refuted)
                        .status())
                .isEqualTo(Status.OCCURRED);
    }

    @Test
    void aPlanThatCameToNothingIsOver() {
        Tale plan = tale("a", "2024-05-01").status(Status.PLANNED);
        assertThat(event(plan, tale("b", "2024-05-04").status(Status.NEGATED)).status())
                .isEqualTo(Status.NEGATED);
        assertThat(event(plan, tale("b", "2024-05-04").status(Status.DENIED)).status())
                .isEqualTo(Status.PLANNED);
        assertThat(event(tale("b", "2024-05-04").status(Status.DENIED)).status())
                .isEqualTo(Status.DENIED);
    }

    @Test
    void aToldDayBeatsADayOfPublication() {
        Event event = event(tale("a", "2024-05-01"), tale("b", "2024-05-02").on("2024-04-30"));
        assertThat(event.first()).isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(texts(field(event, "time"))).containsExactly("2024-04-30");
        Event untold = event(tale("a", "2024-05-02"), tale("b", "2024-05-01"));
        assertThat(untold.first()).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(field(untold, "time").because()).startsWith("no report tells the day");
    }

    @Test
    void theTownBeatsTheCountry() {
        Event event = event(
                tale("a", "2024-05-01").in("PER"),
                tale("b", "2024-05-01").in("PER"),
                tale("c", "2024-05-01").at("Tacna", "PER", -18, -70.2));
        assertThat(field(event, "place").shown()).isEqualTo("Tacna (PER)");
        assertThat(event.place())
                .isNotNull()
                .satisfies(place -> assertThat(place.name()).isEqualTo("Tacna"));
    }

    @Test
    void partiesStandUnderTheirCodesInOrder() {
        Event event = event(
                tale("a", "2024-05-01").by("PER", "CHL"),
                tale("b", "2024-05-01").by("CHL", "PER"),
                tale("c", "2024-05-01").by("militia of the hills"));
        assertThat(texts(field(event, "sources"))).containsExactly("CHL, PER", "militia of the hills");
        assertThat(event.sources()).extracting(Actor::name).containsExactly("CHL", "PER");
        assertThat(event.about()).isEmpty();
    }

    @Test
    void theRecordKnowsWhenItWasFirstKnownAndLastChanged() {
        Event event = event(
                tale("b", "2024-05-02").known("2024-05-02T07:00:00Z"),
                tale("a", "2024-05-01").known("2024-05-01T22:00:00Z"));
        assertThat(event.claims()).containsExactly("a", "b");
        assertThat(event.known()).isEqualTo(Instant.parse("2024-05-01T22:00:00Z"));
        assertThat(event.changed()).isEqualTo(Instant.parse("2024-05-02T07:00:00Z"));
        assertThat(field(event, "type").because()).isEqualTo("no report gives another");
    }
}
