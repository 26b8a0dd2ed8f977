package org.vedette.watchfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.model.FaultyFileException;
import org.vedette.model.Tlp;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.model.watch.Condition;
import org.vedette.model.watch.Independence;
import org.vedette.model.watch.Indicator;
import org.vedette.model.watch.PhasePlan;
import org.vedette.model.watch.Refuter;
import org.vedette.model.watch.WatchPlan;

class WatchFileTest {
    private static final String SOUND = """
            watch: chl-per
            title: Chile and Peru
            question: Does Chile send soldiers to Peru?
            relation: [CHL, PER]
            topics: military
            tlp: AMBER+STRICT
            indicators:
              - id: moved
                question: Is a dispatch told as a fact?
                counts:
                  types: [AID, MOBILIZE]
                  statuses: [occurred, ongoing]
                  sources: CHL
                  amounts: {unit: Troops, at_least: 1_000}
                  voices: {official: true, not_from: [CHL, PER]}
                refuted_by: {statuses: refuted, takes: all}
                origins: 2
                independent: states
                half_life: 2 weeks
            phases:
              - id: signs
                title: Signs
                enter: {any: [moved, {score: 2.5}]}
                stay: {sign: moved, origins: 1}
                dwell: 36 hours
                measures: {owner: both desks, text: talk}
            """;

    private static WatchPlan read(String text) {
        return WatchFile.read("w.yaml", text, List.of("CHL", "PER", "ARG")::contains);
    }

    @Test
    void aSoundFileIsRead() {
        WatchPlan plan = read(SOUND);
        assertThat(plan.actors()).containsExactly("CHL", "PER");
        assertThat(plan.tlp()).isEqualTo(Tlp.AMBER_STRICT);
        Indicator moved = plan.indicator("moved");
        assertThat(moved.counts().getFirst().types()).containsExactly(ClaimType.AID, ClaimType.MOBILIZE);
        assertThat(moved.counts().getFirst().statuses()).containsExactly(Status.OCCURRED, Status.ONGOING);
        assertThat(moved.counts().getFirst().amounts().getFirst().units()).containsExactly("troops");
        assertThat(moved.counts().getFirst().amounts().getFirst().atLeast()).isEqualTo(1000);
        assertThat(moved.refutedBy().getFirst().reach()).isEqualTo(Refuter.Reach.ALL);
        assertThat(moved.apart()).isEqualTo(Independence.STATES);
        assertThat(moved.halfLife()).isEqualTo(Duration.ofDays(14));
    }

    @Test
    void conditionsNest() {
        PhasePlan phase = read(SOUND).phases().getFirst();
        assertThat(phase.enter())
                .isEqualTo(new Condition.Any(List.of(new Condition.Seen("moved", 0), new Condition.Score(2.5))));
        assertThat(phase.stay()).isEqualTo(new Condition.Seen("moved", 1));
        assertThat(phase.dwell()).isEqualTo(Duration.ofHours(36));
        assertThat(phase.measures()).hasSize(1);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "types: [AID, MOBILIZE]",
                        "types: [AID, MOBILISE]",
                        "11:20: found «MOBILISE», wanted one of AGREE,"),
                Arguments.of("sources: CHL", "sources: CHI", "13:16: found actor «CHI», wanted a code of the register"),
                Arguments.of("sources: CHL", "surces: CHL", "13:7: found «surces», wanted one of about, amounts,"),
                Arguments.of("origins: 2", "origins: 0", "17:14: found «0.0», wanted a whole number of at least 1"),
                Arguments.of("origins: 2", "origins: two", "17:14: found «two», wanted a number such as 1500 or 0.5"),
                Arguments.of(
                        "half_life: 2 weeks", "half_life: 2 moons", "19:16: found «2 moons», wanted a time such as"),
                Arguments.of("[moved, {score", "[mowed, {score", "23:19: found sign «mowed», wanted one of moved"),
                Arguments.of("    title: Signs\n", "", "21:5: found no title, wanted title"),
                Arguments.of("topics: military", "topics: war", "5:9: found context «war», wanted one of military,"),
                Arguments.of("relation: [CHL, PER]", "relation: [CHL]", "4:11: found 1 actors, wanted two"),
                Arguments.of("tlp: AMBER+STRICT", "tlp: PINK", "6:6: found «PINK», wanted one of CLEAR,"),
                Arguments.of("title: Signs", "id: again", "22:5: found «id» again, wanted each name once"),
                Arguments.of("title: Chile and Peru", "title: [a, b]", "2:8: found a list of 2 items, wanted title"),
                Arguments.of("watch: chl-per", "watch: \"chl", "wanted YAML"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsNamedWithItsPlace(String sound, String faulty, String message) {
        assertThat(SOUND).contains(sound);
        assertThatThrownBy(() -> read(SOUND.replace(sound, faulty)))
                .isInstanceOf(FaultyFileException.class)
                .hasMessageContaining(message);
    }

    @Test
    void allFaultsAreNamedAtOnceInTheOrderOfTheFile() {
        String faulty =
                SOUND.replace("AID,", "AIDE,").replace("36 hours", "soon").replace("tlp: A", "tlp: Z");
        assertThatThrownBy(() -> read(faulty))
                .hasMessageMatching("(?s)3 faults\n.*w\\.yaml:6:6.*w\\.yaml:11:15.*w\\.yaml:25:12.*");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void whatIsNoWatchIsRefused(String text, String message) {
        assertThatThrownBy(() -> read(text)).hasMessageContaining(message);
    }

    static Stream<Arguments> odd() {
        return Stream.of(
                Arguments.of("", "w.yaml:1:1: found nothing, wanted a watch"),
                Arguments.of("- a\n- b\n", "found a list of 2 items, wanted a watch"),
                Arguments.of(SOUND + "---\nwatch: two\n", "found a second document, wanted one watch a file"));
    }
}
