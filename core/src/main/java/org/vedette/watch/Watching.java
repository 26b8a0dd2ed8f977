package org.vedette.watch;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.model.alarm.Saying;

/// All that a watch remembers.
///
/// @param clock how late it is for the watch, or null before anything was heard
/// @param phase 0 for calm
/// @param entered when each phase that holds was entered
/// @param corrected when words were last lost that had counted, or null
/// @param events the words about any sign, by the happening they belong to
/// @param since when each sign that is seen began to be
public record Watching(
        @Nullable Instant clock,
        int phase,
        SortedMap<Integer, Instant> entered,
        @Nullable Instant corrected,
        SortedMap<String, List<Saying>> events,
        SortedMap<String, Instant> since) {
    static final Watching NOTHING = new Watching(null, 0, new TreeMap<>(), null, new TreeMap<>(), new TreeMap<>());

    public Watching {
        entered = Collections.unmodifiableSortedMap(entered);
        events = Collections.unmodifiableSortedMap(events);
        since = Collections.unmodifiableSortedMap(since);
    }

    Watching at(Instant later) {
        return new Watching(later, phase, entered, corrected, events, since);
    }

    Watching with(SortedMap<String, List<Saying>> other) {
        return new Watching(clock, phase, entered, corrected, other, since);
    }

    Watching lost(Instant at) {
        return new Watching(clock, phase, entered, at, events, since);
    }

    Watching seen(SortedMap<String, Instant> other) {
        return new Watching(clock, phase, entered, corrected, events, other);
    }

    Watching on(int other, SortedMap<Integer, Instant> times) {
        return new Watching(clock, other, times, corrected, events, since);
    }
}
