package org.vedette.pipeline.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SequencedCollection;
import org.vedette.model.alarm.History;
import org.vedette.model.alarm.Standing;
import org.vedette.model.alarm.Told;
import org.vedette.model.alarm.Turn;
import org.vedette.watch.Watch;

/// Lets watches go over an archive without hindsight: each article is heard when it could be known, and nothing later.
public final class Replay {
    private final List<Hearing> hearings;

    /// @param arrivals in any order
    public Replay(List<Arrival> arrivals) {
        this.hearings =
                arrivals.stream().sorted(Arrival.IN_ORDER).map(Hearing::of).toList();
    }

    private Replay(SequencedCollection<Hearing> hearings) {
        this.hearings = hearings.stream().sorted(Hearing.IN_ORDER).toList();
    }

    /// A replay of what a ledger holds.
    ///
    /// @param hearings in any order
    public static Replay over(List<Hearing> hearings) {
        return new Replay((SequencedCollection<Hearing>) hearings);
    }

    /// The days from the first to the last article, or nothing when there is no article.
    public List<LocalDate> reach() {
        return hearings.isEmpty()
                ? List.of()
                : List.of(day(hearings.getFirst().at()), day(hearings.getLast().at()));
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
        Deque<Hearing> waiting = new ArrayDeque<>(hearings);
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            Instant next = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            while (!waiting.isEmpty() && waiting.getFirst().at().isBefore(next)) {
                Hearing hearing = waiting.removeFirst();
                List<Told> told = tellings.hear(hearing.news());
                goings.forEach(going -> going.loop.heard(hearing.at(), told));
            }
            goings.forEach(going -> going.endDay(next.minusSeconds(1)));
        }
        return goings.stream().map(going -> going.history(from)).toList();
    }

    /// How a watch stands at an instant, and all turns that led there.
    public Look until(Watch watch, Instant now) {
        var tellings = new Tellings(watch::looksAt);
        var loop = new WatchLoop(watch);
        for (Hearing hearing : hearings) {
            if (!hearing.at().isAfter(now)) {
                loop.heard(hearing.at(), tellings.hear(hearing.news()));
            }
        }
        loop.passed(now);
        return new Look(loop.turns(), loop.standing(now));
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
