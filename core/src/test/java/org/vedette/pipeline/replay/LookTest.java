package org.vedette.pipeline.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.alarm.Phase;
import org.vedette.model.alarm.Turn;
import org.vedette.model.event.News;
import org.vedette.model.watch.Outlets;
import org.vedette.watch.Plans;
import org.vedette.watch.Tale;
import org.vedette.watch.Watch;

/// People are told what they have not been told: signs on March 2, sure on March 6, less when a word is taken back.
class LookTest {
    private static final String ONE = "2024-03-02|AID occurred|CHL>PER|ARG.PRES|about 1500 troops|";
    private static final String TWO = "2024-03-06|AID occurred|CHL>PER|BOL.PRES|about 1700 troops|";
    private static final Phase SIGNS = new Phase(1, "signs", "Signs");
    private static final Phase SURE = new Phase(2, "sure", "Sure");

    private static Hearing heard(String day, News news) {
        return new Hearing(Tale.at(day), day, List.of(news));
    }

    private static Look look(String now, Hearing... hearings) {
        return Replay.over(List.of(hearings)).until(new Watch(Plans.dispatch(), Outlets.NONE), Tale.at(now));
    }

    private static final Hearing FIRST = heard("2024-03-02", new News.Reported(Tale.report("c1", ONE)));
    private static final Hearing SECOND = heard("2024-03-06", new News.Reported(Tale.report("c2", TWO)));

    private static List<String> told(List<Turn> turns) {
        return turns.stream()
                .map(turn -> turn.from().number() + ">" + turn.to().number() + " "
                        + turn.at().toString().substring(0, 10))
                .toList();
    }

    @Test
    void forTheFirstTimeItIsToldHowTheWatchStands() {
        assertThat(told(look("2024-03-08", FIRST, SECOND).first(null))).containsExactly("0>2 2024-03-08");
        assertThat(told(look("2024-03-01", FIRST, SECOND).first(null))).isEmpty();
    }

    @Test
    void orEachTurnSinceADay() {
        Look look = look("2024-03-08", FIRST, SECOND);
        assertThat(told(look.first(Instant.parse("2024-03-01T00:00:00Z"))))
                .containsExactly("0>1 2024-03-02", "1>2 2024-03-06");
        assertThat(told(look.first(Tale.at("2024-03-06")))).containsExactly("1>2 2024-03-06");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-03 | 1>2 2024-03-06
            2024-03-07 |
            """)
    void thenOnlyWhatCameSince(String upto, @Nullable String turns) {
        Phase told = upto.equals("2024-03-03") ? SIGNS : SURE;
        assertThat(String.join(" ", told(look("2024-03-08", FIRST, SECOND).news(told, Tale.at(upto)))))
                .isEqualTo(turns == null ? "" : turns);
    }

    @Test
    void whatLooksOtherwiseThanItWasToldIsToldInOneTurn() {
        assertThat(told(look("2024-03-08", FIRST, SECOND).news(Phase.CALM, Tale.at("2024-03-07"))))
                .containsExactly("0>2 2024-03-08");
        List<Turn> fall = look("2024-03-08", FIRST).news(SURE, Tale.at("2024-03-07"));
        assertThat(told(fall)).containsExactly("2>1 2024-03-08");
        assertThat(fall.getFirst().cause()).isEqualTo(Turn.Cause.TAKEN_BACK);
        assertThat(told(look("2024-03-08", FIRST).news(SIGNS, Tale.at("2024-03-01"))))
                .isEmpty();
        assertThat(look("2024-03-08", FIRST).isAsTold(SIGNS, Tale.at("2024-03-01")))
                .isFalse();
        assertThat(look("2024-03-08", FIRST).isAsTold(SIGNS, Tale.at("2024-03-03")))
                .isTrue();
    }

    @Test
    void aClaimThatStandsNoMoreLowersWhatItHadRaised() {
        Look look = look("2024-03-08", FIRST, SECOND, heard("2024-03-07", new News.Withdrawn("c1")));
        assertThat(told(look.turns())).containsExactly("0>1 2024-03-02", "1>2 2024-03-06");
        Look none = look("2024-03-08", FIRST, heard("2024-03-03", new News.Withdrawn("c1")));
        assertThat(told(none.turns())).containsExactly("0>1 2024-03-02", "1>0 2024-03-03");
        assertThat(none.turns().getLast().cause()).isEqualTo(Turn.Cause.TAKEN_BACK);
    }
}
