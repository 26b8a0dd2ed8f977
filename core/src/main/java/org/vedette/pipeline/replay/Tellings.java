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
import org.vedette.model.event.Ruling;

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
        var news = new ArrayList<News>();
        for (Report report : some) {
            reports.put(report.id(), report);
            news.add(new News.Reported(report));
            if (asked.test(report)) {
                claims.add(report.id());
            } else {
                claims.remove(report.id());
            }
        }
        return told(news);
    }

    /// Takes what analysts decided about claims, be it of claims to come.
    ///
    /// @return the events that began, changed or ceased, in the order of their identifiers
    public List<Told> rule(List<Ruling> rulings) {
        return told(rulings.stream().<News>map(News.Ruled::new).toList());
    }

    private List<Told> told(List<News> news) {
        Merge.Turn turn = merge.take(happenings, news);
        happenings = turn.happenings();
        return told(turn.touched());
    }

    private List<Told> told(SortedSet<String> touched) {
        var told = new ArrayList<Told>();
        SortedSet<String> telling = claims.size() == reports.size() ? touched : telling();
        for (String id : touched) {
            Event event = telling.contains(id) ? happenings.event(id) : null;
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

    /// The events that hold a claim that was asked for.
    private SortedSet<String> telling() {
        var telling = new TreeSet<String>();
        for (String claim : claims) {
            String event = happenings.eventOf(claim);
            if (event != null) {
                telling.add(event);
            }
        }
        return telling;
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
