package org.vedette.cli.recode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Plain;
import org.vedette.cli.console.Tally;
import org.vedette.cli.ledger.Arrivals;
import org.vedette.cli.ledger.EventCells;
import org.vedette.cli.ledger.EventsOf;
import org.vedette.model.Outcome;
import org.vedette.model.Stage;
import org.vedette.model.claim.CodedText;
import org.vedette.model.event.Change;
import org.vedette.model.event.Event;
import org.vedette.model.event.News;
import org.vedette.model.event.Report;
import org.vedette.model.event.Ruling;
import org.vedette.store.AsOf;
import org.vedette.store.Coding;
import org.vedette.store.Filter;
import org.vedette.store.KeptArticle;
import org.vedette.store.KeptClaim;
import org.vedette.store.Ledger;
import org.vedette.store.Query;
import org.vedette.watch.Watch;

/// Compares what the ledger holds with another reading of it, and takes the new one if that is wanted.
final class Recoding {
    private final Ledger ledger;
    private final Console console;
    private final Tally tally;
    private final Stage<CodedText, List<Report>> reporting;
    private final boolean diff;
    private final boolean accept;
    private final List<News> news = new ArrayList<>();
    private final SortedSet<String> amended;
    private final Arrivals before;
    private final Arrivals after;
    private long articles;
    private long come;
    private long gone;
    private long other;

    Recoding(
            Ledger ledger,
            Console console,
            Tally tally,
            Stage<CodedText, List<Report>> reporting,
            boolean diff,
            boolean accept) {
        this.reporting = reporting;
        this.ledger = ledger;
        this.console = console;
        this.tally = tally;
        this.diff = diff;
        this.accept = accept;
        this.amended = ledger.amended();
        this.before = Arrivals.of(ledger, AsOf.NOW);
        this.after = before.copy();
    }

    /// An article and what came of reading it again.
    record Again(KeptArticle kept, Outcome<CodedText> outcome) {}

    void one(Again again) {
        switch (again.outcome()) {
            case Outcome.SetAside<CodedText> aside -> tally.setAside(aside);
            case Outcome.Done<CodedText>(var id, var coded) -> {
                tally.done();
                compare(again.kept(), coded);
            }
        }
    }

    /// Only what stands is compared: claims of an earlier version of the article do not.
    private void compare(KeptArticle kept, CodedText coded) {
        List<KeptClaim> standing;
        try (Stream<KeptClaim> claims =
                ledger.claims(Query.of(new Filter.Article(kept.article().id())))) {
            standing = claims.filter(claim -> claim.version() == kept.version()).toList();
        }
        List<Report> all = reporting.apply(coded);
        List<Report> reports = amended.contains(kept.article().id())
                ? List.of()
                : all.stream().filter(report -> !amended.contains(report.id())).toList();
        List<Report> old = standing.stream()
                .map(KeptClaim::report)
                .filter(report -> !report.edition().startsWith("analyst "))
                .toList();
        if (!old.isEmpty() || isNewest(kept)) {
            count(Difference.of(kept.article().text(), old, reports));
            after.replace(kept.article().id(), kept.known(), old, reports);
        }
        if (accept) {
            ledger.recode(new Coding(kept.article(), coded.edition(), all), Instant.now());
        }
    }

    private boolean isNewest(KeptArticle kept) {
        KeptArticle newest = ledger.article(kept.article().id(), AsOf.NOW);
        return newest != null && newest.version() == kept.version();
    }

    private void count(Difference difference) {
        articles += difference.isEmpty() ? 0 : 1;
        come += difference.come().size();
        gone += difference.gone().size();
        other += difference.other().size();
        if (diff) {
            difference.lines().forEach(line -> console.out().line(Plain.words(line)));
        }
        news.addAll(difference.news());
    }

    /// What the differences change in the warnings of a watch.
    ///
    /// @param rulings of analysts, which stay
    void warnings(Watch watch, List<Ruling> rulings) {
        WatchDifference.lines(watch, before.with(rulings), after.with(rulings))
                .forEach(line -> console.out().line(Plain.words(line)));
    }

    /// The events that the differences change.
    void events(List<News> held) {
        var merging = EventsOf.fresh();
        Map<String, Event> now = new TreeMap<>();
        apply(merging.take(held), now);
        List<Event> was = List.copyOf(now.values());
        List<Change> changes = merging.take(news);
        apply(changes, now);
        for (Change change : changes) {
            if (diff) {
                console.out()
                        .line(
                                switch (change) {
                                    case Change.Gone(var id) -> "- event " + id;
                                    case Change.Now(var event) ->
                                        "~ event " + String.join(" ", EventCells.brief(event));
                                });
            }
        }
        console.out()
                .line(String.format(
                        Locale.ROOT,
                        "%,d articles read otherwise: %,d claims come, %,d go, %,d change; %,d events change",
                        articles,
                        come,
                        gone,
                        other,
                        changes.size()));
        EventCounts.compared(was, now.values()).forEach(line -> console.out().line(line));
    }

    private static void apply(List<Change> changes, Map<String, Event> events) {
        for (Change change : changes) {
            switch (change) {
                case Change.Gone(var id) -> events.remove(id);
                case Change.Now(var event) -> events.put(event.id(), event);
            }
        }
    }
}
