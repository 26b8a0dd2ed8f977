package org.vedette.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.Collector;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.outlets.OutletTable;
import org.vedette.model.Outcome;
import org.vedette.model.claim.CodedText;
import org.vedette.model.text.Article;
import org.vedette.model.watch.WatchPlan;
import org.vedette.pipeline.EnglishReader;
import org.vedette.pipeline.EventMerging;
import org.vedette.pipeline.InOrder;
import org.vedette.pipeline.Reports;
import org.vedette.store.AsOf;
import org.vedette.store.Coding;
import org.vedette.store.Outbox;
import org.vedette.store.WarningRecord;
import org.vedette.store.json.WarningJson;
import org.vedette.store.sql.SqlEvents;
import org.vedette.store.sql.SqlLedger;
import org.vedette.store.sql.desk.SqlAccounts;
import org.vedette.store.sql.desk.SqlSearches;
import org.vedette.store.sql.desk.SqlTail;
import org.vedette.store.sql.told.SqlOutbox;
import org.vedette.store.sql.told.SqlWarnings;
import org.vedette.warn.Warn;
import org.vedette.warn.show.WarningText;
import org.vedette.watchfile.KnownActors;
import org.vedette.web.desk.Course;
import org.vedette.web.desk.Desk;
import org.vedette.web.desk.WatchShelf;
import org.vedette.web.desk.Watched;
import org.vedette.web.desk.Watches;
import org.vedette.web.server.WebServer;

/// A ledger that the shipped reader has filled from the demonstration archive.
public final class DemoLedger implements AutoCloseable {
    private static final Path DEMO = Path.of("..", "demo");
    /// The watch of the demonstration.
    public static final Path WATCH = DEMO.resolve("troop-dispatch-rus-prk.yaml");

    private static final Instant TAKEN = Instant.parse("2025-01-02T08:00:00Z");

    private final SqlLedger ledger;
    private @Nullable Watches watches;

    public DemoLedger(Path folder) {
        this(folder, DEMO.resolve("archive.jsonl"));
    }

    /// @param archive articles as lines of JSON
    DemoLedger(Path folder, Path archive) {
        this.ledger = SqlLedger.open(folder.resolve("demo.db").toString());
        fill(archive);
    }

    private void fill(Path archive) {
        List<Coding> codings = new ArrayList<>();
        try (EnglishReader reader = EnglishReader.shipped(false);
                var articles = Collector.all(List.of(archive.toString()), java.io.InputStream.nullInputStream(), "")) {
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
    Desk desk(LocalDate today, Path... files) throws IOException {
        InstantSource clock = InstantSource.fixed(AsOf.lastInstant(today));
        ActorRegister register = ActorRegister.load();
        var shelf = new WatchShelf(List.of(files), new KnownActors(register));
        byte[] outlets = Files.readAllBytes(DEMO.resolve("outlets.tsv"));
        watches = new Watches(shelf, ledger, kept(ledger).events(), OutletTable.read("outlets.tsv", outlets), clock);
        return new Desk("demo.db", kept(ledger), register, OutletTable.cards("outlets.tsv", outlets), watches, clock);
    }

    /// All that is asked of a ledger.
    public static Desk.Kept kept(SqlLedger ledger) {
        return new Desk.Kept(
                ledger,
                new SqlEvents(ledger, EventMerging::new, EventMerging.EDITION),
                new SqlTail(ledger),
                new SqlWarnings(ledger),
                new SqlSearches(ledger));
    }

    /// The desk in a browser for whoever sits at this machine.
    WebServer serve(Desk desk, Consumer<Exception> log) throws IOException {
        return WebDesk.start(desk, Opening.loopback(0, new SqlAccounts(ledger)), log);
    }

    /// Keeps the turns of the watches as warnings that people were told.
    void tell(Desk desk) {
        for (Watched watched : desk.watches().shelf().all()) {
            WatchPlan plan = Objects.requireNonNull(watched.plan());
            Course course =
                    Objects.requireNonNull(desk.watches().course(plan, AsOf.NOW, Duration.ofMinutes(2)), "counted");
            var warn = new Warn(plan, desk.watches().shelf()::name);
            List<WarningRecord.Kept> warnings = course.history().turns().stream()
                    .map(warn::apply)
                    .map(warning -> WarningJson.kept(warning, WarningText.lines(warning), TAKEN))
                    .toList();
            var pass = new Outbox.Pass(plan.id(), TAKEN, course.standing().phase());
            List<Outbox.Telling> duties = warnings.stream()
                    .map(kept -> new Outbox.Telling(kept.id(), "mail", TAKEN, TAKEN))
                    .toList();
            assertThat(new SqlOutbox(ledger).passed(null, pass, warnings, duties, TAKEN))
                    .isTrue();
        }
    }

    public SqlLedger ledger() {
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
