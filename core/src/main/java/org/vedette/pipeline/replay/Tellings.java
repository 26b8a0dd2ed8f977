package org.vedette.pipeline.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.vedette.merge.Happenings;
import org.vedette.merge.Merge;
import org.vedette.model.alarm.Told;
import org.vedette.model.event.Event;
import org.vedette.model.event.News;
import org.vedette.model.event.Report;

/// The merge as watches hear it: each change of an event with the reports that make it. Every report is merged, but
/// only
/// events that hold one somebody asked for are written down and told. For one thread.
public final class Tellings {
    private final Merge merge = new Merge();
    private final Predicate<Report> asked;
    private final Map<String, Report> reports = new TreeMap<>();
    private final SortedSet<String> claims = new TreeSet<>();
    private final Map<String, Told.Now> events = new TreeMap<>();
    private Happenings happenings = merge.empty();

    /// @param asked which reports make an event worth telling
    public Tellings(Predicate<Report> asked) {
        this.asked = asked;
    }

    /// Takes reports at once, for instance those of an article.
    ///
    /// @return the events that began, changed or ceased, in the order of their identifiers
    public List<Told> take(List<Report> some) {
        return hear(
                some.stream().map(report -> (News) new News.Reported(report)).toList());
    }

    /// Takes news at once, claims that stand no more and rulings too.
    ///
    /// @return the events that began, changed or ceased, in the order of their identifiers
    public List<Told> hear(List<News> news) {
        for (News each : news) {
            switch (each) {
                case News.Reported(var report) -> note(report);
                case News.Withdrawn(var claim) -> {
                    reports.remove(claim);
                    claims.remove(claim);
                }
                case News.Ruled ruled -> {} // the merge hears of it
            }
        }
        Merge.Turn turn = merge.take(happenings, news);
        happenings = turn.happenings();
        return told(turn.touched());
    }

    private void note(Report report) {
        reports.put(report.id(), report);
        if (asked.test(report)) {
            claims.add(report.id());
        } else {
            claims.remove(report.id());
        }
    }

    private List<Told> told(SortedSet<String> touched) {
        var told = new ArrayList<Told>();
        for (String id : touched) {
            boolean tells = happenings.claimsOf(id).stream().anyMatch(claims::contains);
            Event event = tells ? happenings.event(id) : null;
            if (event != null) {
                var now = new Told.Now(
                        event, event.claims().stream().map(this::report).toList());
                events.put(id, now);
                told.add(now);
            } else if (events.remove(id) != null) {
                told.add(new Told.Gone(id));
            }
        }
        return told;
    }

    /// All events that are told, as they stand, in the order of their identifiers.
    public List<Told.Now> events() {
        return List.copyOf(events.values());
    }

    private Report report(String claim) {
        Report report = reports.get(claim);
        if (report == null) {
            throw new IllegalStateException("the merge knows a claim that it was not told: " + claim);
        }
        return report;
    }
}
