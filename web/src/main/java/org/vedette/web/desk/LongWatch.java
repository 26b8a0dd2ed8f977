package org.vedette.web.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vedette.model.alarm.History;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Sighting;
import org.vedette.model.alarm.Standing;
import org.vedette.model.alarm.Turn;
import org.vedette.model.watch.WatchPlan;
import org.vedette.pipeline.replay.Arrival;
import org.vedette.pipeline.replay.Tellings;
import org.vedette.watch.Watch;
import org.vedette.watch.Watching;

/// A watch that goes over very many claims of many years. It goes as a replay does, but forgets an event when its
/// words have expired: such words count no more, so phases and turns are the same, and each day costs what the words
/// cost that
/// still count. For one thread, to be used once.
final class LongWatch {
    private final Watch watch;
    private final Tellings tellings;
    private final List<Turn> turns = new ArrayList<>();
    private Watching state;

    LongWatch(Watch watch) {
        this.watch = watch;
        this.tellings = new Tellings(watch::looksAt);
        this.state = watch.empty();
    }

    /// @param arrivals in any order
    /// @param to the last day, included
    History run(List<Arrival> arrivals, LocalDate from, LocalDate to) {
        Deque<Arrival> waiting =
                new ArrayDeque<>(arrivals.stream().sorted(Arrival.IN_ORDER).toList());
        List<Standing> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            Instant next = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            while (!waiting.isEmpty() && waiting.getFirst().at().isBefore(next)) {
                hear(waiting.removeFirst());
            }
            Instant last = next.minusSeconds(1);
            pass(last);
            days.add(watch.standing(state, last));
        }
        return new History(
                days,
                turns.stream().filter(turn -> !day(turn.at()).isBefore(from)).toList());
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private void hear(Arrival arrival) {
        pass(arrival.at());
        step(new Sighting.Heard(arrival.at(), tellings.take(arrival.reports())));
    }

    /// Lets time pass, day by day where it is long, so that what expires on the way is forgotten on the way.
    private void pass(Instant at) {
        Instant clock = state.clock();
        while (clock != null && clock.plus(Duration.ofDays(1)).isBefore(at)) {
            clock = clock.plus(Duration.ofDays(1));
            step(new Sighting.Passed(clock));
        }
        step(new Sighting.Passed(at));
    }

    private void step(Sighting sighting) {
        var step = watch.next(state, sighting);
        turns.addAll(step.out());
        state = forgetting(watch.plan(), step.state());
    }

    /// The same without events all of whose words had expired by the midnight at which the watch last looked at what
    /// grows old. An event of which any word still counts is kept whole, so that hearing of it again is no change.
    private static Watching forgetting(WatchPlan plan, Watching state) {
        Instant now = state.clock();
        if (now == null) {
            return state;
        }
        Instant midnight = now.truncatedTo(ChronoUnit.DAYS);
        SortedMap<String, List<Saying>> lasting = new TreeMap<>();
        state.events().forEach((event, words) -> {
            if (words.stream().anyMatch(word -> isLasting(plan, word, midnight))) {
                lasting.put(event, words);
            }
        });
        return lasting.size() == state.events().size()
                ? state
                : new Watching(now, state.phase(), state.entered(), state.corrected(), lasting, state.since());
    }

    private static boolean isLasting(WatchPlan plan, Saying word, Instant at) {
        Duration expires = plan.indicator(word.indicator()).expires();
        return expires == null || word.known().plus(expires).isAfter(at);
    }
}
