package org.vedette.web.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.model.event.Event;
import org.vedette.model.event.Field;
import org.vedette.store.AsOf;
import org.vedette.store.EventRecord;
import org.vedette.store.KeptClaim;
import org.vedette.web.page.Shown;

/// How an event came to be what it is: what stood at each instant at which one of its claims became known.
final class EventHistory {
    /// So many steps are told one by one; a longer history tells its last ones.
    private static final int MOST = 40;

    private final EventRecord events;
    private final List<KeptClaim> claims;

    /// @param claims of the event
    EventHistory(EventRecord events, List<KeptClaim> claims) {
        this.events = events;
        this.claims = claims;
    }

    List<Stage> stages(String id) {
        SortedSet<Instant> instants = new TreeSet<>();
        claims.forEach(claim -> instants.add(claim.known()));
        List<Stage> stages = new ArrayList<>();
        Event before = null;
        for (Instant at :
                instants.stream().skip(Math.max(0, instants.size() - MOST)).toList()) {
            List<KeptClaim> known =
                    claims.stream().filter(claim -> !claim.known().isAfter(at)).toList();
            List<KeptClaim> come =
                    claims.stream().filter(claim -> claim.known().equals(at)).toList();
            List<Event> then = events.formed(known, AsOf.known(at));
            Event now = then.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElse(then.isEmpty() ? null : then.getFirst());
            stages.add(new Stage(at, come, changes(before, now, then.size())));
            before = now;
        }
        return stages;
    }

    private static List<String> changes(@Nullable Event before, @Nullable Event now, int parts) {
        List<String> changes = new ArrayList<>();
        if (now != null) {
            if (before == null) {
                changes.add("It begins as " + Shown.type(now.type()) + ", "
                        + now.status().label() + ".");
            } else {
                fields(before, now, changes);
                origins(before, now, changes);
            }
        }
        if (parts > 1) {
            changes.add("What is one event today was " + parts + " events then.");
        }
        return changes;
    }

    private static void fields(Event before, Event now, List<String> changes) {
        for (Field field : now.fields()) {
            String was = before.fields().stream()
                    .filter(each -> each.name().equals(field.name()))
                    .map(Field::shown)
                    .findFirst()
                    .orElse("");
            if (was.isEmpty()) {
                changes.add(EventView.named(field) + " is told: " + field.shown() + ".");
            } else if (!was.equals(field.shown())) {
                changes.add(EventView.named(field) + " goes from " + was + " to " + field.shown() + ".");
            }
        }
    }

    private static void origins(Event before, Event now, List<String> changes) {
        int more = now.origins().size() - before.origins().size();
        if (more > 0) {
            changes.add("It now has " + Shown.count(now.origins().size(), "independent origin") + ".");
        } else if (more < 0) {
            changes.add("Words that had counted apart go back to one origin; there are now "
                    + Shown.count(now.origins().size(), "origin") + ".");
        }
    }
}
