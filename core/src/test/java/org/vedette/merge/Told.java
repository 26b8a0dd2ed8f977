package org.vedette.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vedette.model.event.Event;
import org.vedette.model.event.News;

/// What the merge made of some news, in a form that tests can read.
final class Told {
    private Told() {}

    static Happenings all(List<? extends News> news) {
        var merge = new Merge();
        Happenings happenings = merge.empty();
        for (News each : news) {
            happenings = merge.next(happenings, each).state();
        }
        return happenings;
    }

    static Happenings all(Tale... tales) {
        return all(Arrays.stream(tales).map(Tale::told).toList());
    }

    /// The claims of each event: "a b | c".
    static String groups(Happenings happenings) {
        var groups = new ArrayList<String>();
        for (String id : happenings.events()) {
            groups.add(event(happenings, id).claims().stream().sorted().collect(Collectors.joining(" ")));
        }
        return String.join(" | ", groups);
    }

    /// An event that must be there.
    static Event event(Happenings happenings, String id) {
        return Objects.requireNonNull(happenings.event(id), id);
    }

    static String groups(Tale... tales) {
        return groups(all(tales));
    }

    /// Every event by its identifier.
    static SortedMap<String, Event> events(Happenings happenings) {
        var events = new TreeMap<String, Event>();
        happenings.events().forEach(id -> events.put(id, event(happenings, id)));
        return events;
    }

    /// The only event that some tales make.
    static Event one(Tale... tales) {
        Happenings happenings = all(tales);
        if (happenings.size() != 1) {
            throw new AssertionError("not one happening: " + groups(happenings));
        }
        return event(happenings, happenings.events().first());
    }
}
