package org.vedette.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.model.alarm.Sighting;
import org.vedette.model.alarm.Turn;
import org.vedette.model.watch.Condition;
import org.vedette.model.watch.Independence;
import org.vedette.model.watch.Indicator;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.PhasePlan;

/// A phase that ended because nothing new spoke for it stays ended, though its words count for good.
class DecayTest {
    private static final Indicator LASTING = lasting(Plans.moved(Independence.ORIGINS, null));
    private static final PhasePlan PHASE = new PhasePlan(
            "signs",
            "Signs",
            new Condition.Seen(Plans.MOVED, 0),
            new Condition.Seen(Plans.MOVED, 0),
            Duration.ofDays(5),
            Duration.ofDays(20),
            null,
            List.of(),
            List.of());

    private static Indicator lasting(Indicator like) {
        return new Indicator(
                like.id(),
                like.question(),
                like.counts(),
                like.refutedBy(),
                like.origins(),
                like.happenings(),
                like.apart(),
                like.grade(),
                like.weight(),
                like.halfLife(),
                null);
    }

    private static List<String> turns(Sighting... sightings) {
        var watch = new Watch(Plans.plan(List.of(LASTING), List.of(PHASE)), Outlets.NONE);
        var turns = new ArrayList<String>();
        Watching state = watch.empty();
        for (Sighting sighting : sightings) {
            var step = watch.next(state, sighting);
            state = step.state();
            for (Turn turn : step.out()) {
                turns.add(
                        turn.at().toString().substring(0, 10) + " " + turn.to().number());
            }
        }
        return turns;
    }

    @Test
    void itIsNotEnteredAgainOnTheSameWords() {
        assertThat(turns(
                        Tale.heard("e1", "2024-03-01|AID occurred|CHL>PER|ARG.PRES||"),
                        new Sighting.Passed(Tale.at("2024-12-31"))))
                .containsExactly("2024-03-01 1", "2024-03-22 0");
    }

    @Test
    void newWordsEnterItAgain() {
        assertThat(turns(
                        Tale.heard("e1", "2024-03-01|AID occurred|CHL>PER|ARG.PRES||"),
                        Tale.heard("e2", "2024-07-01|AID occurred|CHL>PER|BOL.PRES||"),
                        new Sighting.Passed(Tale.at("2024-12-31"))))
                .containsExactly("2024-03-01 1", "2024-03-22 0", "2024-07-01 1", "2024-07-22 0");
    }
}
