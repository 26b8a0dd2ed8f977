package org.vedette.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.Fold;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Sighting;
import org.vedette.model.alarm.Sign;
import org.vedette.model.alarm.Stance;
import org.vedette.model.alarm.Standing;
import org.vedette.model.alarm.Told;
import org.vedette.model.alarm.Turn;
import org.vedette.model.watch.Independence;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.SourceGrade;
import org.vedette.model.watch.WatchPlan;

class WatchTest {
    private static final String ACT = "2024-03-01|AID occurred|CHL>PER|ARG.PRES||";
    private static final String DENIAL = "2024-03-02|AID denied|CHL>PER|CHL.MFA||";
    private static final String REFUTED = "2024-03-05|AID refuted|CHL>PER|ARG.PRES||";

    private Watch watch = new Watch(Plans.dispatch(), Outlets.NONE);
    private Watching state = watch.empty();
    private final List<Turn> turns = new ArrayList<>();

    private void on(WatchPlan plan) {
        watch = new Watch(plan, Outlets.NONE);
        state = watch.empty();
    }

    private void hear(Sighting... sightings) {
        for (Sighting sighting : sightings) {
            Fold.Step<Watching, Turn> step = watch.next(state, sighting);
            state = step.state();
            turns.addAll(step.out());
        }
    }

    private Standing standing(String day) {
        hear(new Sighting.Passed(Tale.at(day)));
        return watch.standing(state, Tale.at(day));
    }

    private List<String> turnWords() {
        return turns.stream()
                .map(turn -> turn.at().toString().substring(0, 10) + " "
                        + turn.from().number() + turn.to().number() + " " + turn.cause())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            AID occurred|CHL>PER|ARG.PRES;           FOR;     it meets what was agreed to count
            MOBILIZE ongoing|CHL.MIL>PER|ARG;        FOR;     it meets what was agreed to count
            MOBILIZE ongoing|CHL.MIL>>BOL|ARG;        ;
            AID occurred|CHL>  > PER|ARG.PRES;       FOR;     it meets what was agreed to count
            AID planned|CHL>PER|ARG.PRES;            ASIDE;   it is planned, and only occurred or ongoing counts
            AID occurred|CHL>PER|CHL.MFA;            ASIDE;   the word of CHL.MFA does not count in this matter
            AID occurred|CHL>PER|?sources;           ASIDE;   nobody is named who says so
            AID occurred|CHL>PER|;                   ASIDE;   nobody is named who says so
            AID denied|CHL>PER|CHL.MFA;              AGAINST; it is denied, and only occurred or ongoing counts
            AID occurred|PER>CHL|ARG.PRES;           ;
            CONSULT occurred|CHL>PER|ARG.PRES;       ;
            AID occurred|CHL.MIL>PER.NAVY|ARG.MOD;   FOR;     it meets what was agreed to count
            """)
    void aClaimIsForOrAsideOrAgainst(String line, Stance stance, String because) {
        hear(Tale.heard("e1", "2024-03-01|" + line));
        List<Saying> words = standing("2024-03-02").sign(Plans.MOVED).sayings();
        assertThat(words).hasSize(stance == null ? 0 : 1);
        assertThat(words).allSatisfy(word -> {
            assertThat(word.stance()).isEqualTo(stance);
            assertThat(word.because()).isEqualTo(because);
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            exact 1500 troops,     true
            about 1000 troops,     true
            at-least 3000 troops,  true
            at-most 3000 troops,   false
            less-than 3000 troops, false
            exact 999 troops,      false
            exact 1500 tanks,      false
            """)
    void aNumberReachesTheAgreedSizeOrNot(String number, boolean reaches) {
        hear(Tale.heard("e1", "2024-03-01|AID occurred|CHL>PER|ARG.PRES|" + number + "|"));
        Sign sign = standing("2024-03-02").sign(Plans.MANY);
        assertThat(sign.of(Stance.FOR)).hasSize(reaches ? 1 : 0);
    }

    @Test
    void aSignRaisesThePhaseAtTheInstantItIsKnown() {
        hear(Tale.heard("e1", ACT));
        assertThat(turnWords()).containsExactly("2024-03-01 01 SEEN");
        assertThat(turns.getFirst().words()).extracting(Saying::claim).containsExactly("e1-0");
        assertThat(standing("2024-03-02").since()).isEqualTo(Tale.at("2024-03-01"));
    }

    @Test
    void aDenialByTheAccusedIsKeptAndLowersNothing() {
        hear(Tale.heard("e1", ACT), Tale.heard("e1", ACT, DENIAL));
        assertThat(standing("2024-03-03").phase().number()).isOne();
        assertThat(standing("2024-03-03").sign(Plans.MOVED).of(Stance.AGAINST)).hasSize(1);
    }

    @Test
    void aWordTakenBackLowersAtOnceWhatItRaised() {
        hear(Tale.heard("e1", ACT), Tale.heard("e1", ACT, REFUTED));
        assertThat(turnWords()).containsExactly("2024-03-01 01 SEEN", "2024-03-05 10 TAKEN_BACK");
        assertThat(turns.getLast().words()).extracting(Saying::claim).containsExactly("e1-0");
        assertThat(standing("2024-03-06").sign(Plans.MOVED).of(Stance.TAKEN_BACK))
                .extracting(Saying::because)
                .containsExactly("taken back by ARG.PRES: A sentence of e1-1.");
    }

    /// Whatever the watch asks for: a tabloid that withdraws its report proves no service wrong.
    @Test
    void anOutletThatWithdrawsItsReportTakesBackNoWordOfOthers() {
        String act = ACT.replace("||", "|exact 1500 troops|");
        String other = "2024-03-02|AID occurred|CHL>PER|BOL.PRES|exact 1500 troops|Altiplano Post";
        String withdrawn = "2024-03-05|AID refuted|CHL>PER|Daily Condor||Daily Condor";
        hear(Tale.heard("e1", act, other, withdrawn));
        Sign sign = standing("2024-03-06").sign(Plans.MANY);
        assertThat(sign.of(Stance.FOR)).extracting(Saying::claim).containsExactly("e1-0", "e1-1");

        String shown = "2024-03-05|AID refuted|CHL>PER|URY.PRES||Daily Condor";
        hear(Tale.heard("e1", act, other, shown));
        assertThat(standing("2024-03-06").sign(Plans.MANY).of(Stance.FOR)).isEmpty();
    }

    @Test
    void oneVoiceTakesBackItsOwnWordsOnly() {
        String other = "2024-03-02|AID occurred|CHL>PER|BOL.PRES||Altiplano Post";
        hear(Tale.heard("e1", ACT, other, REFUTED));
        Sign sign = standing("2024-03-06").sign(Plans.MOVED);
        assertThat(sign.of(Stance.FOR)).extracting(Saying::claim).containsExactly("e1-1");
        assertThat(sign.of(Stance.TAKEN_BACK)).extracting(Saying::claim).containsExactly("e1-0");
    }

    @Test
    void anEventThatCeasesLowersWhatItRaised() {
        hear(Tale.heard("e1", ACT));
        hear(new Sighting.Heard(Tale.at("2024-03-02"), List.of(new Told.Gone("e1"))));
        assertThat(turnWords()).containsExactly("2024-03-01 01 SEEN", "2024-03-02 10 TAKEN_BACK");
    }

    @Test
    void aSplitThatKeepsTheWordsTurnsNothing() {
        hear(Tale.heard("e1", ACT));
        Told again = Tale.event("e2", List.of(Tale.report("e1-0", ACT)));
        hear(new Sighting.Heard(Tale.at("2024-03-02"), List.of(new Told.Gone("e1"), again)));
        assertThat(turnWords()).containsExactly("2024-03-01 01 SEEN");
    }

    @Test
    void wordsGrowOldAndThePhaseFallsAtMidnight() {
        hear(Tale.heard("e1", ACT));
        assertThat(standing("2024-03-30").phase().number()).isOne();
        assertThat(standing("2024-05-01").phase().number()).isZero();
        assertThat(turnWords()).containsExactly("2024-03-01 01 SEEN", "2024-04-01 10 FADED");
    }

    @Test
    void aPhaseIsKeptForItsTimeThoughItsSignIsWeaker() {
        String first = "2024-03-01|AID occurred|CHL>PER|ARG.PRES|about 1500 troops|";
        String second = "2024-03-25|AID occurred|CHL>PER|BOL.PRES|about 2000 troops|";
        hear(Tale.heard("e1", first), Tale.heard("e2", second));
        assertThat(turnWords()).containsExactly("2024-03-01 01 SEEN", "2024-03-25 12 SEEN");
        Standing later = standing("2024-04-10");
        assertThat(later.sign(Plans.MANY).seen()).isFalse();
        assertThat(later.phase().number()).as("kept on one origin").isEqualTo(2);
        assertThat(standing("2024-05-20").phase().number()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"STATES, 1", "ORIGINS, 2"})
    void voicesOfOneStateMayCountOnce(Independence apart, int origins) {
        on(Plans.plan(List.of(Plans.moved(apart, null), Plans.many()), Plans.phases()));
        hear(Tale.heard("e1", ACT, "2024-03-02|AID occurred|CHL>PER|ARG.MOD||Pampa Radio"));
        assertThat(standing("2024-03-03").sign(Plans.MOVED).origins()).hasSize(origins);
    }

    @Test
    void reprintsAndTheSameVoiceInTwoEventsAreOneOrigin() {
        List<String> lines = List.of(ACT, "2024-03-01|AID occurred|CHL>PER|BOL.PRES||Reprints");
        var reprint =
                Tale.event("e1", List.of(Tale.report("c1/x", lines.getFirst()), Tale.report("c2/x", lines.getLast())));
        hear(new Sighting.Heard(Tale.at("2024-03-01"), List.of(reprint)));
        hear(Tale.heard("e2", "2024-03-02|MOBILIZE occurred|CHL>PER|ARG.PRES||Pampa Radio"));
        assertThat(standing("2024-03-03").sign(Plans.MOVED).origins()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Andes Wire, true", "Morning Shout, false", "Nobody Knows, false"})
    void anOriginNeedsAnOutletOfTheAgreedGrade(String outlet, boolean seen) {
        var letters = new java.util.TreeMap<String, SourceGrade>();
        letters.put("Andes Wire", SourceGrade.B);
        letters.put("Morning Shout", SourceGrade.E);
        watch = new Watch(
                Plans.plan(List.of(Plans.moved(Independence.ORIGINS, SourceGrade.C), Plans.many()), Plans.phases()),
                new Outlets(letters));
        state = watch.empty();
        hear(Tale.heard("e1", ACT + outlet));
        assertThat(standing("2024-03-02").sign(Plans.MOVED).seen()).isEqualTo(seen);
    }

    @Test
    void theWeightHalves() {
        hear(Tale.heard(
                "e1",
                "2024-03-01|AID occurred|CHL>PER|ARG.PRES|about 1500 troops|",
                "2024-03-01|AID occurred|CHL>PER|BOL.PRES|about 1500 troops|"));
        assertThat(standing("2024-03-11").sign(Plans.MANY).strength()).isEqualTo(1.0);
        assertThat(standing("2024-03-21").sign(Plans.MANY).strength()).isEqualTo(0.5);
    }
}
