package org.vedette.pipeline.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vedette.merge.Happenings;
import org.vedette.merge.Merge;
import org.vedette.model.alarm.Told;
import org.vedette.model.event.Change;
import org.vedette.model.event.News;
import org.vedette.model.event.Report;

/// The merge as watches hear it: each change of an event with the reports that make it. For one thread.
public final class Tellings {
    private final Merge merge = new Merge();
    private final Map<String, Report> reports = new TreeMap<>();
    private final Map<String, Told.Now> events = new TreeMap<>();
    private Happenings happenings = merge.empty();

    /// Takes reports at once, for instance those of an article.
    ///
    /// @return the events that began, changed or ceased, in the order of their identifiers
    public List<Told> take(List<Report> some) {
        var news = new ArrayList<News>();
        for (Report report : some) {
            reports.put(report.id(), report);
            news.add(new News.Reported(report));
        }
        Merge.Turn turn = merge.take(happenings, news);
        happenings = turn.happenings();
        List<Told> told = merge.changes(turn).stream().map(this::told).toList();
        told.forEach(this::keep);
        return told;
    }

    private void keep(Told told) {
        switch (told) {
            case Told.Gone(var id) -> events.remove(id);
            case Told.Now now -> events.put(now.id(), now);
        }
    }

    /// All events as they stand, in the order of their identifiers.
    public List<Told.Now> events() {
        return List.copyOf(events.values());
    }

    private Told told(Change change) {
        return switch (change) {
            case Change.Gone(var id) -> new Told.Gone(id);
            case Change.Now(var event) ->
                new Told.Now(event, event.claims().stream().map(this::report).toList());
        };
    }

    private Report report(String claim) {
        Report report = reports.get(claim);
        if (report == null) {
            throw new IllegalStateException("the merge knows a claim that it was not told: " + claim);
        }
        return report;
    }
}
