package org.vedette.pipeline.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vedette.model.Fold;
import org.vedette.model.alarm.Sighting;
import org.vedette.model.alarm.Standing;
import org.vedette.model.alarm.Told;
import org.vedette.model.alarm.Turn;
import org.vedette.watch.Watch;
import org.vedette.watch.Watching;

/// A watch as the embedded loop drives it: keeps its state and its turns. For one thread.
public final class WatchLoop {
    private final Watch watch;
    private final List<Turn> turns = new ArrayList<>();
    private Watching state;

    public WatchLoop(Watch watch) {
        this.watch = watch;
        this.state = watch.empty();
    }

    /// Hears of events that changed together.
    ///
    /// @return the turns this made, those that time alone had made before included
    public List<Turn> heard(Instant at, List<Told> told) {
        return next(new Sighting.Heard(at, told));
    }

    /// Lets time pass.
    ///
    /// @return the turns this made
    public List<Turn> passed(Instant at) {
        return next(new Sighting.Passed(at));
    }

    private List<Turn> next(Sighting sighting) {
        Fold.Step<Watching, Turn> step = watch.next(state, sighting);
        state = step.state();
        turns.addAll(step.out());
        return step.out();
    }

    /// How the watch stands at an instant that is not before the last one it heard of.
    public Standing standing(Instant at) {
        return watch.standing(state, at);
    }

    /// All turns so far.
    public List<Turn> turns() {
        return List.copyOf(turns);
    }
}
