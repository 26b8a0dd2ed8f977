package org.vedette.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vedette.model.alarm.Sign;
import org.vedette.model.watch.PhasePlan;

/// Goes up and down the phases. Up at once; down only when a phase can no longer be kept and has been kept long enough,
/// or when what raised it was taken back.
final class Ladder {
    private final List<PhasePlan> phases;

    Ladder(List<PhasePlan> phases) {
        this.phases = phases;
    }

    /// The state with the phase that the signs call for.
    Watching settle(Watching before, List<Sign> signs, Instant now) {
        int highest = highest(signs, now);
        if (highest > before.phase()) {
            var entered = new TreeMap<>(before.entered());
            for (int phase = before.phase() + 1; phase <= highest; phase++) {
                entered.put(phase, now);
            }
            return before.on(highest, entered);
        }
        int phase = before.phase();
        while (phase > 0 && !isKept(phase, signs, now) && mayLeave(before, phase, now)) {
            phase--;
        }
        return phase == before.phase()
                ? before
                : before.on(phase, new TreeMap<>(before.entered().headMap(phase + 1)));
    }

    /// A phase that ended because nothing new spoke for it is not entered again on the same words.
    private int highest(List<Sign> signs, Instant now) {
        for (int phase = phases.size(); phase > 0; phase--) {
            if (Conditions.hold(plan(phase).enter(), signs) && !isStale(plan(phase), signs, now)) {
                return phase;
            }
        }
        return 0;
    }

    private boolean isKept(int phase, List<Sign> signs, Instant now) {
        PhasePlan plan = plan(phase);
        return (Conditions.hold(plan.stay(), signs) || Conditions.hold(plan.enter(), signs))
                && !isStale(plan, signs, now);
    }

    private static boolean isStale(PhasePlan plan, List<Sign> signs, Instant now) {
        Duration decay = plan.decay();
        if (decay == null) {
            return false;
        }
        return Stream.of(plan.stay(), plan.enter())
                .flatMap(condition -> Conditions.newest(condition, signs).stream())
                .noneMatch(newest -> newest.plus(decay).isAfter(now));
    }

    private boolean mayLeave(Watching state, int phase, Instant now) {
        Instant entered = state.entered().getOrDefault(phase, Instant.MIN);
        Instant corrected = state.corrected();
        return corrected != null && !corrected.isBefore(entered)
                || !entered.plus(plan(phase).dwell()).isAfter(now);
    }

    private PhasePlan plan(int phase) {
        return phases.get(phase - 1);
    }
}
