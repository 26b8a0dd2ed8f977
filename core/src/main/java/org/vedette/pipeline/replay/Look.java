package org.vedette.pipeline.replay;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.alarm.Phase;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Standing;
import org.vedette.model.alarm.Turn;

/// How a watch went over all that could be known by an instant, and what of it people have not been told.
///
/// What they were told last is the measure: late articles, corrections, a new reading or a changed watch file may make
/// the past look otherwise than it was told, and then one turn leads from what was told to what is.
///
/// @param turns all of them, in the order in which they came
/// @param standing at that instant
public record Look(List<Turn> turns, Standing standing) {
    public Look {
        turns = List.copyOf(turns);
    }

    /// For people who were never told anything.
    ///
    /// @param since each turn since then is news; null when only where the watch stands is
    public List<Turn> first(@Nullable Instant since) {
        return since == null ? fromTo(Phase.CALM, standing.phase()) : after(since.minusNanos(1));
    }

    /// For people who were told before.
    ///
    /// @param told the phase they were told last
    /// @param upto how far the watch had looked then
    public List<Turn> news(Phase told, Instant upto) {
        return phaseAt(upto).id().equals(told.id()) ? after(upto) : fromTo(told, standing.phase());
    }

    private List<Turn> after(Instant upto) {
        return turns.stream().filter(turn -> turn.at().isAfter(upto)).toList();
    }

    private Phase phaseAt(Instant at) {
        return turns.stream()
                .filter(turn -> !turn.at().isAfter(at))
                .reduce((earlier, later) -> later)
                .map(Turn::to)
                .orElse(Phase.CALM);
    }

    private List<Turn> fromTo(Phase told, Phase now) {
        if (told.id().equals(now.id())) {
            return List.of();
        }
        boolean rises = now.number() > told.number();
        return List.of(new Turn(
                standing.watch(),
                told,
                now,
                standing.at(),
                rises ? Turn.Cause.SEEN : Turn.Cause.TAKEN_BACK,
                rises ? counted() : List.of(),
                standing));
    }

    private List<Saying> counted() {
        return standing.signs().stream()
                .flatMap(sign -> sign.origins().stream())
                .flatMap(origin -> origin.sayings().stream())
                .toList();
    }
}
