package org.vedette.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vedette.model.claim.Claim;
import org.vedette.model.event.Change;
import org.vedette.model.event.Event;
import org.vedette.model.event.News;
import org.vedette.model.event.Report;
import org.vedette.model.event.Ruling;
import org.vedette.store.Merging;
import org.vedette.store.column.DaysOf;

/// A merge small enough to be seen through: claims of one type on one day are one event, and one on which an analyst
/// ruled is an event of its own.
final class SameDay implements Merging {
    private final Map<String, Report> reports = new TreeMap<>();
    private final SortedSet<String> apart = new TreeSet<>();
    private int recalled;

    @Override
    public List<Change> take(List<News> news) {
        Map<String, Event> before = events();
        news.forEach(this::hear);
        Map<String, Event> after = events();
        List<Change> changes = new ArrayList<>();
        before.keySet().stream().filter(id -> !after.containsKey(id)).forEach(id -> changes.add(new Change.Gone(id)));
        after.forEach((id, event) -> {
            if (!event.equals(before.get(id))) {
                changes.add(new Change.Now(event));
            }
        });
        return changes;
    }

    /// The like of what is new is asked for, and no more: what is of its type on its day, and what is ruled on.
    @Override
    public Turn take(List<News> news, List<Ruling> heard, Merging.Memory memory) {
        heard.forEach(ruling -> apart.add(ruling.claim()));
        List<Merging.Memory.Mark> left = new ArrayList<>();
        List<Merging.Memory.Mark> entered = new ArrayList<>();
        for (News each : news) {
            switch (each) {
                case News.Reported(var report) -> {
                    around(report, memory);
                    entered.add(mark(report));
                }
                case News.Withdrawn(var claim) -> left.addAll(known(claim, memory));
                case News.Ruled(var ruling) -> known(ruling.claim(), memory);
            }
        }
        return new Turn(take(news), Map.of(), left, entered);
    }

    private List<Merging.Memory.Mark> known(String claim, Merging.Memory memory) {
        Merging.Memory.Held held = memory.claim(claim);
        if (held == null) {
            return List.of();
        }
        recall(held.report());
        around(held.report(), memory);
        return List.of(mark(held.report()));
    }

    private void around(Report report, Merging.Memory memory) {
        Merging.Memory.Mark mark = mark(report);
        memory.around(List.of(new Merging.Memory.Stretch(mark.key(), mark.day(), mark.day())))
                .forEach(held -> recall(held.report()));
    }

    private void recall(Report report) {
        if (reports.putIfAbsent(report.id(), report) == null) {
            recalled++;
        }
    }

    private static Merging.Memory.Mark mark(Report report) {
        String day = DaysOf.report(report).day();
        return new Merging.Memory.Mark(
                report.id(),
                report.claim().type().ordinal(),
                day.isEmpty() ? -1 : java.time.LocalDate.parse(day).toEpochDay());
    }

    int recalled() {
        return recalled;
    }

    private void hear(News news) {
        switch (news) {
            case News.Reported(var report) -> reports.put(report.id(), report);
            case News.Withdrawn(var claim) -> reports.remove(claim);
            case News.Ruled(Ruling ruling) -> apart.add(ruling.claim());
        }
    }

    private Map<String, Event> events() {
        Map<String, List<Report>> lots = new TreeMap<>();
        reports.values()
                .forEach(report -> lots.computeIfAbsent(key(report), key -> new ArrayList<>())
                        .add(report));
        Map<String, Event> events = new TreeMap<>();
        lots.values().forEach(lot -> events.put("e" + lot.getFirst().id(), event(lot)));
        return events;
    }

    private String key(Report report) {
        return apart.contains(report.id())
                ? report.id()
                : report.claim().type() + DaysOf.report(report).day();
    }

    private static Event event(List<Report> lot) {
        Claim first = lot.getFirst().claim();
        return new Event(
                "e" + first.id(),
                first.type(),
                null,
                first.status(),
                first.sources().stream().map(party -> party.actor()).toList(),
                first.targets().stream().map(party -> party.actor()).toList(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                lot.stream().map(Report::id).toList(),
                lot.size(),
                List.of(),
                first.known(),
                null);
    }
}
