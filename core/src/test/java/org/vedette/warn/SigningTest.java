package org.vedette.warn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.model.alarm.History;
import org.vedette.model.alarm.SignOff;
import org.vedette.model.alarm.Turn;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.WatchPlan;
import org.vedette.pipeline.replay.Arrival;
import org.vedette.pipeline.replay.Replay;
import org.vedette.warn.show.HistoryText;
import org.vedette.warn.show.Report;
import org.vedette.watch.Plans;
import org.vedette.watch.Tale;
import org.vedette.watch.Watch;

class SigningTest {
    private static final WatchPlan PLAN = Plans.dispatch();
    private static final History HISTORY = new Replay(List.of(
                    arrival("c1", "2024-03-02|AID occurred|CHL>PER|ARG.PRES|about 1500 troops|"),
                    arrival("c2", "2024-03-06|AID occurred|CHL>PER|BOL.PRES|about 1700 troops|")))
            .run(List.of(new Watch(PLAN, Outlets.NONE)), LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 10))
            .getFirst();
    private static final Turn UP = HISTORY.turns().getLast();

    private static Arrival arrival(String claim, String line) {
        return new Arrival(Tale.at(line.substring(0, 10)), claim, List.of(Tale.report(claim, line)));
    }

    private static SignOff signed(String day) {
        return new SignOff("chl-per", "sure", "the two ministers", "A. Diaz", Tale.at(day));
    }

    private static Signing signing(SignOff... signed) {
        return new Signing(PLAN, HISTORY, List.of(signed));
    }

    @Test
    void aPhaseThatNeedsASignatureWaitsForIt() {
        assertThat(signing().missing(UP)).containsExactly("the two ministers");
        assertThat(signing().words(UP)).isEqualTo("to be signed by the two ministers");
        assertThat(signing(signed("2024-03-07")).missing(UP)).isEmpty();
        assertThat(signing(signed("2024-03-07")).words(UP))
                .isEqualTo("signed by A. Diaz for the two ministers at 2024-03-07 12:00Z");
    }

    @Test
    void aSignatureOfAnotherTimeDoesNotCount() {
        assertThat(signing(signed("2024-03-05")).missing(UP)).hasSize(1);
        assertThat(signing(signed("2024-03-11")).missing(UP)).hasSize(1);
        var other = new SignOff("other", "sure", "the two ministers", "A. Diaz", Tale.at("2024-03-07"));
        assertThat(signing(other).missing(UP)).hasSize(1);
    }

    @Test
    void aPhaseThatNobodySignsForNeedsNoSignature() {
        assertThat(signing().words(HISTORY.turns().getFirst())).isEqualTo("-");
    }

    @Test
    void tableAndPageSayIt() {
        assertThat(HistoryText.turns(HISTORY, signing()).getLast()).endsWith("\tto be signed by the two ministers");
        String open = Report.of(PLAN, HISTORY, List.of(), code -> code, List.of());
        String done = Report.of(PLAN, HISTORY, List.of(), code -> code, List.of(signed("2024-03-07")));
        assertThat(open).contains("To be signed by").doesNotContain("Signed off");
        assertThat(done).contains("Signed off", "A. Diaz for the two ministers").doesNotContain("To be signed by");
    }
}
