package org.vedette.cli.recode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vedette.cli.ledger.ClaimCells;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Evidence;
import org.vedette.model.event.News;
import org.vedette.model.event.Report;
import org.vedette.store.json.ClaimJson;
import org.vedette.store.json.JsonText;

/// What another reading of an article changes. How sure the reader was, and why, does not count as a change.
///
/// @param come claims that were not there
/// @param gone claims that are there no more
/// @param other claims that read otherwise, as they read now
record Difference(List<Report> come, List<Report> gone, List<Report> other) {
    private static final Evidence NONE = new Evidence("", 0, null, List.of(), List.of());

    Difference {
        come = List.copyOf(come);
        gone = List.copyOf(gone);
        other = List.copyOf(other);
    }

    static Difference of(String text, List<Report> before, List<Report> after) {
        Map<String, Report> old = new TreeMap<>();
        before.forEach(report -> old.put(report.id(), report));
        List<Report> come = new ArrayList<>();
        List<Report> other = new ArrayList<>();
        for (Report report : after) {
            Report was = old.remove(report.id());
            if (was == null) {
                come.add(report);
            } else if (!content(text, was.claim()).equals(content(text, report.claim()))) {
                other.add(report);
            }
        }
        return new Difference(come, List.copyOf(old.values()), other);
    }

    private static String content(String text, Claim claim) {
        Claim bare = new Claim(
                claim.id(),
                claim.sentence(),
                claim.trigger(),
                claim.type(),
                claim.mode(),
                claim.contexts(),
                claim.cameo(),
                claim.goldstein(),
                claim.status(),
                claim.sources(),
                claim.targets(),
                claim.about(),
                claim.voice(),
                claim.quantities(),
                claim.when(),
                claim.place(),
                claim.known(),
                0,
                NONE);
        return JsonText.line(json -> new ClaimJson(json, text).fields(bare));
    }

    boolean isEmpty() {
        return come.isEmpty() && gone.isEmpty() && other.isEmpty();
    }

    /// The same for the merge.
    List<News> news() {
        List<News> news = new ArrayList<>();
        gone.forEach(report -> news.add(new News.Withdrawn(report.id())));
        come.forEach(report -> news.add(new News.Reported(report)));
        other.forEach(report -> news.add(new News.Reported(report)));
        return news;
    }

    /// A line a claim: + comes, - goes, ~ reads otherwise.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        gone.forEach(report -> lines.add(line("-", report)));
        come.forEach(report -> lines.add(line("+", report)));
        other.forEach(report -> lines.add(line("~", report)));
        return lines;
    }

    private static String line(String mark, Report report) {
        Claim claim = report.claim();
        return mark + " " + claim.id() + " " + claim.type() + " "
                + claim.status().label() + ": "
                + ClaimCells.codes(claim.sources()) + " > " + ClaimCells.codes(claim.targets()) + " "
                + ClaimCells.amounts(claim, ", ") + " in " + report.article();
    }
}
