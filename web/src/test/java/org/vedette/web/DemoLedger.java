package org.vedette.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.Collector;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.outlets.OutletTable;
import org.vedette.model.Outcome;
import org.vedette.model.claim.CodedText;
import org.vedette.model.text.Article;
import org.vedette.pipeline.EnglishReader;
import org.vedette.pipeline.EventMerging;
import org.vedette.pipeline.InOrder;
import org.vedette.pipeline.Reports;
import org.vedette.store.AsOf;
import org.vedette.store.Coding;
import org.vedette.store.sql.SqlEvents;
import org.vedette.store.sql.SqlLedger;
import org.vedette.watchfile.KnownActors;
import org.vedette.web.desk.Desk;
import org.vedette.web.desk.WatchShelf;
import org.vedette.web.desk.Watches;

/// A ledger that the shipped reader has filled from the demonstration archive.
final class DemoLedger implements AutoCloseable {
    private static final Path DEMO = Path.of("..", "demo");
    /// The watch of the demonstration.
    static final Path WATCH = DEMO.resolve("troop-dispatch-rus-prk.yaml");

    private static final Instant TAKEN = Instant.parse("2025-01-02T08:00:00Z");

    private final SqlLedger ledger;
    private @Nullable Watches watches;

    DemoLedger(Path folder) {
        this.ledger = SqlLedger.open(folder.resolve("demo.db").toString());
        fill();
    }

    private void fill() {
        List<Coding> codings = new ArrayList<>();
        try (EnglishReader reader = EnglishReader.shipped(false);
                var articles = Collector.all(
                        List.of(DEMO.resolve("archive.jsonl").toString()), java.io.InputStream.nullInputStream(), "")) {
            var reports = new Reports(reader.knowledge().register());
            new InOrder(2).run(articles, outcome -> read(reader, outcome), coded -> {
                if (coded instanceof Outcome.Done<CodedText>(var id, var text)) {
                    codings.add(new Coding(text.text().article(), text.edition(), reports.of(text)));
                }
            });
        }
        ledger.take(codings, TAKEN);
    }

    private static Outcome<CodedText> read(EnglishReader reader, Outcome<Article> outcome) {
        return switch (outcome) {
            case Outcome.SetAside<Article>(var id, var trouble, var detail) ->
                new Outcome.SetAside<>(id, trouble, detail);
            case Outcome.Done<Article>(var id, var article) -> reader.apply(article);
        };
    }

    /// The desk on it, at the end of a day of the archive, with a watch file.
    Desk desk(LocalDate today, Path watch) throws IOException {
        InstantSource clock = InstantSource.fixed(AsOf.lastInstant(today));
        ActorRegister register = ActorRegister.load();
        var shelf = new WatchShelf(List.of(watch), new KnownActors(register));
        byte[] outlets = Files.readAllBytes(DEMO.resolve("outlets.tsv"));
        watches = new Watches(shelf, ledger, OutletTable.read("outlets.tsv", outlets), clock);
        return new Desk(
                "demo.db",
                ledger,
                new SqlEvents(ledger, EventMerging::new, EventMerging.EDITION),
                register,
                OutletTable.cards("outlets.tsv", outlets),
                watches,
                clock);
    }

    SqlLedger ledger() {
        return ledger;
    }

    @Override
    public void close() {
        if (watches != null) {
            watches.close();
        }
        ledger.close();
    }
}
