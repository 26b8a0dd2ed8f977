package org.vedette.pipeline.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.vedette.model.alarm.History;
import org.vedette.model.alarm.Standing;
import org.vedette.model.alarm.Told;
import org.vedette.model.alarm.Turn;
import org.vedette.model.event.Ruling;
import org.vedette.watch.Watch;

/// Lets watches go over an archive without hindsight: each article is heard when it could be known, and nothing
/// later.
public final class Replay {
    private final List<Arrival> arrivals;
    private final List<Ruling> rulings;

    /// @param arrivals in any order
    public Replay(List<Arrival> arrivals) {
        this(arrivals, List.of());
    }

    /// @param arrivals in any order
    /// @param rulings of analysts; each is heard when it was made
    public Replay(List<Arrival> arrivals, List<Ruling> rulings) {
        this.arrivals = arrivals.stream().sorted(Arrival.IN_ORDER).toList();
        this.rulings = rulings.stream().sorted(Comparator.comparing(Ruling::at)).toList();
    }

    /// The days from the first to the last article, or nothing when there is no article.
    public List<LocalDate> reach() {
        return arrivals.isEmpty()
                ? List.of()
                : List.of(day(arrivals.getFirst().at()), day(arrivals.getLast().at()));
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /// How some watches went over the days, all on the same events. What came before the first day is heard too.
    ///
    /// @param to the last day, included
    /// @return a history for each watch
    public List<History> run(List<Watch> watches, LocalDate from, LocalDate to) {
        List<Going> goings = watches.stream().map(Going::new).toList();
        var tellings = new Tellings(report -> watches.stream().anyMatch(watch -> watch.looksAt(report)));
        Deque<Arrival> waiting = new ArrayDeque<>(arrivals);
        Deque<Ruling> decided = new ArrayDeque<>(rulings);
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            Instant next = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            while (!waiting.isEmpty() && waiting.getFirst().at().isBefore(next)) {
                Arrival arrival = waiting.removeFirst();
                rule(decided, arrival.at(), tellings, goings);
                List<Told> told = tellings.take(arrival.reports());
                goings.forEach(going -> going.loop.heard(arrival.at(), told));
            }
            rule(decided, next, tellings, goings);
            goings.forEach(going -> going.endDay(next.minusSeconds(1)));
        }
        return goings.stream().map(going -> going.history(from)).toList();
    }

    /// Lets the rulings be heard that were made before an instant, all of one instant together.
    private static void rule(Deque<Ruling> decided, Instant before, Tellings tellings, List<Going> goings) {
        while (!decided.isEmpty() && decided.getFirst().at().isBefore(before)) {
            Instant at = decided.getFirst().at();
            List<Ruling> together = new ArrayList<>();
            while (!decided.isEmpty() && decided.getFirst().at().equals(at)) {
                together.add(decided.removeFirst());
            }
            List<Told> told = tellings.rule(together);
            goings.forEach(going -> going.loop.heard(at, told));
        }
    }

    /// One watch on its way.
    private static final class Going {
        private final WatchLoop loop;
        private final List<Standing> days = new ArrayList<>();

        Going(Watch watch) {
            this.loop = new WatchLoop(watch);
        }

        void endDay(Instant last) {
            loop.passed(last);
            days.add(loop.standing(last));
        }

        History history(LocalDate from) {
            List<Turn> within = loop.turns().stream()
                    .filter(turn -> !day(turn.at()).isBefore(from))
                    .toList();
            return new History(days, within);
        }
    }
}
