package org.vedette.warn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vedette.model.alarm.Grade;
import org.vedette.model.alarm.Sighting;
import org.vedette.model.alarm.Standing;
import org.vedette.model.alarm.Turn;
import org.vedette.model.alarm.Warning;
import org.vedette.model.watch.Likelihood;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.WatchPlan;
import org.vedette.warn.show.WarningText;
import org.vedette.watch.Plans;
import org.vedette.watch.Tale;
import org.vedette.watch.Watch;
import org.vedette.watch.Watching;

class WarnTest {
    private static final String ACT = "2024-03-01|AID occurred|CHL>PER|ARG.PRES|about 1500 troops|";
    private static final String SECOND = "2024-03-04|AID occurred|CHL>PER|BOL.PRES|at-least 2000 troops|Altiplano Post";
    private static final String DENIAL = "2024-03-02|AID denied|CHL>PER|CHL.MFA||";
    private static final WatchPlan PLAN = Plans.dispatch();

    private final Watch watch = new Watch(PLAN, Outlets.NONE);
    private final Warn warn = new Warn(PLAN, UnaryOperator.identity());

    private List<Turn> turns(Sighting... sightings) {
        var turns = new ArrayList<Turn>();
        Watching state = watch.empty();
        for (Sighting sighting : sightings) {
            var step = watch.next(state, sighting);
            state = step.state();
            turns.addAll(step.out());
        }
        return turns;
    }

    private Warning last(Sighting... sightings) {
        return warn.apply(turns(sightings).getLast());
    }

    @Test
    void itTellsWhatChangedAndTheWordsBehindIt() {
        Warning warning = last(Tale.heard("e1", ACT));
        assertThat(warning.changed())
                .containsExactly(
                        "The phase went from 0 «Calm» to 1 «Signs» at 2024-03-01 12:00Z.",
                        "Signs were seen that were agreed to call for it.");
        assertThat(warning.words()).extracting(word -> word.sentence()).containsOnly("A sentence of e1-0.");
        assertThat(warning.measures()).extracting(measure -> measure.owner()).containsExactly("both desks");
    }

    @Test
    void itTellsWhatWouldRaiseAndLowerItNext() {
        Warning warning = last(Tale.heard("e1", ACT));
        assertThat(warning.raises())
                .containsExactly(
                        "Phase 2 «Sure» when «many» is seen.",
                        "«many» has 1 origin now (ARG); 2 are wanted: Do voices of two states tell of at least 1,000?");
        assertThat(warning.lowers())
                .containsExactly(
                        "Phase 1 «Signs» ends when it no longer holds that «moved» is seen.",
                        "Not before 2024-03-11 12:00Z, unless what raised it is taken back.");
    }

    @Test
    void itTellsWhatIsDisputed() {
        Warning warning = last(Tale.heard("e1", ACT), Tale.heard("e1", ACT, DENIAL), Tale.heard("e2", SECOND));
        assertThat(warning.turn().to().title()).isEqualTo("Sure");
        assertThat(warning.disputed()).extracting(word -> word.claim()).containsOnly("e1-1");
        assertThat(warning.signOff()).containsExactly("the two ministers");
    }

    @Test
    void theSameTurnHasTheSameName() {
        assertThat(last(Tale.heard("e1", ACT)).id())
                .isEqualTo(last(Tale.heard("e1", ACT)).id())
                .isEqualTo("chl-per@2024-03-01T12:00:00Z>1");
    }

    @Test
    void aFallIsToldAsCalmlyAndCallsForNoMeasure() {
        Warning warning =
                last(Tale.heard("e1", ACT), Tale.heard("e1", ACT, "2024-03-05|AID refuted|CHL>PER|ARG.PRES||"));
        assertThat(warning.changed()).contains("What had raised it was taken back or corrected.");
        assertThat(warning.measures()).isEmpty();
        assertThat(warning.likelihood()).isEqualTo(Likelihood.UNLIKELY);
        assertThat(warning.grade().label()).isEqualTo("F5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            POSSIBLY_TRUE; e1 ACT
            DOUBTFUL;      e1 ACT DENIAL
            PROBABLY_TRUE; e1 ACT DENIAL SECOND
            CONFIRMED;     e1 ACT SECOND
            """)
    void theDigitComesFromOriginsAndContradiction(Grade.Credibility credibility, String story) {
        List<String> lines = new ArrayList<>();
        for (String word : story.substring(3).split(" ")) {
            lines.add(
                    switch (word) {
                        case "ACT" -> ACT;
                        case "DENIAL" -> DENIAL;
                        default -> SECOND;
                    });
        }
        Sighting heard = Tale.heard("e1", lines.toArray(String[]::new));
        Standing standing = watch.standing(watch.next(watch.empty(), heard).state(), heard.at());
        assertThat(Grading.of(standing.sign(Plans.MOVED)).credibility()).isEqualTo(credibility);
    }

    @ParameterizedTest
    @EnumSource
    void likelihoodAndConfidenceNeverShareASentence(Likelihood likelihood) {
        Warning told = last(Tale.heard("e1", ACT, SECOND));
        Warning warning = new Warning(
                told.id(),
                told.tlp(),
                told.title(),
                told.turn(),
                told.changed(),
                told.words(),
                told.disputed(),
                told.raises(),
                told.lowers(),
                likelihood,
                told.grade(),
                told.measures(),
                told.signOff());
        List<String> sentences = WarningText.lines(warning);
        assertThat(sentences).anyMatch(sentence -> sentence.contains(likelihood.words()));
        assertThat(sentences).anyMatch(sentence -> sentence.contains("Confidence"));
        assertThat(sentences).noneMatch(sentence -> {
            String small = sentence.toLowerCase(Locale.ROOT);
            boolean likely = List.of(Likelihood.values()).stream().anyMatch(word -> small.contains(word.words()));
            return likely && (small.contains("confidence") || small.contains("grade"));
        });
    }

    @Test
    void theLeastInconsistentHypothesisComesFirst() {
        Standing standing = turns(Tale.heard("e1", ACT)).getLast().standing();
        assertThat(Matrix.of(PLAN, standing))
                .extracting(line -> line.hypothesis().id() + " " + line.against())
                .containsExactly("dispatch 0", "drill 2");
    }
}
