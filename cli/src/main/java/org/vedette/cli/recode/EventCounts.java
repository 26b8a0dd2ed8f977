package org.vedette.cli.recode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vedette.model.event.Event;

/// How many events there are of each type and status.
final class EventCounts {
    private EventCounts() {}

    private static SortedMap<String, Long> of(Collection<Event> events) {
        var counts = new TreeMap<String, Long>();
        events.forEach(event -> counts.merge(event.type() + " " + event.status().label(), 1L, Long::sum));
        return counts;
    }

    /// A line for each type and status of which there are more or fewer after: "AID planned: 12 events before, 14
    /// after".
    static List<String> compared(Collection<Event> before, Collection<Event> after) {
        SortedMap<String, Long> old = of(before);
        SortedMap<String, Long> now = of(after);
        SortedSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        var lines = new ArrayList<String>();
        for (String name : names) {
            long was = old.getOrDefault(name, 0L);
            long is = now.getOrDefault(name, 0L);
            if (was != is) {
                lines.add(String.format(Locale.ROOT, "%s: %,d events before, %,d after", name, was, is));
            }
        }
        return lines;
    }
}
