package org.vedette.cli.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Tally;
import org.vedette.collect.Collector;
import org.vedette.model.Outcome;
import org.vedette.model.claim.CodedText;
import org.vedette.model.text.Article;
import org.vedette.pipeline.EnglishReader;
import org.vedette.pipeline.InOrder;
import org.vedette.pipeline.Reports;
import org.vedette.pipeline.replay.Arrival;

/// Reads an archive once, for all that is replayed over it. What cannot be read is told and counted.
final class Archive {
    private final EnglishReader reader;
    private final Tally tally;
    private final Reports reports;
    private final List<Arrival> arrivals = new ArrayList<>();

    Archive(EnglishReader reader, Console console) {
        this.reader = reader;
        this.tally = new Tally(console.err(), "documents");
        this.reports = new Reports(reader.knowledge().register());
    }

    /// Reads files and folders.
    void read(List<String> paths, Console console, int threads) {
        Function<Outcome<Article>, Outcome<CodedText>> reading = this::read;
        try (var articles = Collector.all(paths, console.in(), "")) {
            new InOrder(threads).run(articles, reading::apply, this::take);
        }
    }

    private Outcome<CodedText> read(Outcome<Article> outcome) {
        return switch (outcome) {
            case Outcome.SetAside<Article>(var id, var trouble, var detail) ->
                new Outcome.SetAside<>(id, trouble, detail);
            case Outcome.Done<Article>(var id, var article) -> reader.apply(article);
        };
    }

    private void take(Outcome<CodedText> outcome) {
        switch (outcome) {
            case Outcome.SetAside<CodedText> aside -> tally.setAside(aside);
            case Outcome.Done<CodedText>(var id, var coded) -> {
                arrivals.add(new Arrival(known(coded.text().article()), id, reports.of(coded)));
                tally.done();
            }
        }
    }

    private static Instant known(Article article) {
        Optional<Instant> known = Arrival.known(article);
        return known.orElseThrow(() -> Complaint.undone(
                "document " + article.id() + " does not tell when it was published",
                "a replay needs the day of every document: give \"published\""));
    }

    /// What was read, in the order of the input.
    List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    /// Says how many documents were set aside.
    ///
    /// @return the exit code
    int close() {
        return tally.close();
    }
}
