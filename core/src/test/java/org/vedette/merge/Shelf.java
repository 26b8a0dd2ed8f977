package org.vedette.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.merge.same.Keys;
import org.vedette.merge.same.Slot;
import org.vedette.model.event.Change;
import org.vedette.model.event.Event;
import org.vedette.model.event.News;
import org.vedette.model.event.Report;
import org.vedette.model.event.Ruling;

/// Keeps what a merge of small steps needs, as a ledger does, and counts what is asked of it.
final class Shelf implements Recall {
    private final SortedMap<String, Known> claims = new TreeMap<>();
    private final SortedMap<Slot, String> index = new TreeMap<>();
    private final List<Ruling> heard = new ArrayList<>();
    private final SortedMap<String, Event> events = new TreeMap<>();
    private final Merge merge = new Merge();
    private int handedOut;

    /// Takes news as the next step.
    void take(List<News> news) {
        SortedMap<String, Report> reports = new TreeMap<>();
        claims.forEach((id, known) -> reports.put(id, known.report()));
        Merge.Turn turn = merge.take(heard, news, this);
        turn.left().forEach(index::remove);
        for (News each : news) {
            switch (each) {
                case News.Reported(var report) -> reports.put(report.id(), report);
                case News.Withdrawn(var claim) -> claims.remove(claim);
                case News.Ruled(var ruling) -> heard.add(ruling);
            }
        }
        turn.entered().forEach(slot -> index.put(slot, slot.claim()));
        for (Change change : merge.changes(turn)) {
            switch (change) {
                case Change.Gone(var id) -> events.remove(id);
                case Change.Now(var event) -> {
                    events.put(event.id(), event);
                    event.claims().forEach(claim -> keep(turn.happenings(), claim, reports));
                }
            }
        }
    }

    private void keep(Happenings happenings, String claim, SortedMap<String, Report> reports) {
        String event = happenings.eventOf(claim);
        String anchor = happenings.anchorOf(claim);
        Report report = reports.get(claim);
        if (event == null || anchor == null || report == null) {
            throw new IllegalStateException("nowhere: " + claim);
        }
        claims.put(claim, new Known(report, event.substring(Happenings.EVENT.length()), anchor));
    }

    SortedMap<String, Event> events() {
        return events;
    }

    /// How many claims were handed out since it was last asked.
    int handedOut() {
        int before = handedOut;
        handedOut = 0;
        return before;
    }

    private List<Known> out(List<Known> known) {
        handedOut += known.size();
        return known;
    }

    @Override
    public List<Known> around(List<Keys.Stretch> stretches) {
        List<Known> found = new ArrayList<>();
        for (Keys.Stretch each : stretches) {
            index.subMap(each.from(), each.to()).values().stream()
                    .distinct()
                    .map(claims::get)
                    .filter(known -> !found.contains(known))
                    .forEach(found::add);
        }
        return out(found);
    }

    @Override
    public @Nullable Known claim(String id) {
        Known known = claims.get(id);
        handedOut += known == null ? 0 : 1;
        return known;
    }

    @Override
    public List<Known> event(String id) {
        return out(claims.values().stream()
                .filter(known -> id.equals(Happenings.EVENT + known.head()))
                .toList());
    }
}
