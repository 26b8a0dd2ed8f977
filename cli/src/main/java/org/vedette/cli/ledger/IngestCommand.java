package org.vedette.cli.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.command.Input;
import org.vedette.cli.command.ModelOption;
import org.vedette.cli.command.Progress;
import org.vedette.cli.command.Readers;
import org.vedette.cli.command.Threads;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Tally;
import org.vedette.cli.ledger.Ingesting.Arrived;
import org.vedette.model.claim.Correction;
import org.vedette.pipeline.EnglishReader;
import org.vedette.pipeline.InOrder;
import org.vedette.store.AsOf;
import org.vedette.store.Ledger;
import org.vedette.store.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `vedette ingest`: reads documents into the ledger.
@Command(
        name = "ingest",
        description = {
            "Reads documents and keeps them with their claims in the ledger.",
            "A document is safe as soon as it is counted. Stopped at any instant, the same command goes on where it was:"
                    + " what the ledger has is not read again, and nothing is kept twice."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette ingest news/                                 a folder, into vedette.db here",
            "  vedette ingest --input jsonl feed.jsonl --db desk.db",
            "  vedette ingest news.jsonl --db postgresql://desk@db.example.org/vedette"
        })
public final class IngestCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "Files or folders (.txt, .html, .md, .json, .jsonl, .warc.gz, .wacz, .eml, .mbox), or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private Input input = new Input();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--receipts",
            description = "A line for each document as soon as it is safe: new, version or known.")
    private boolean receipts;

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private Threads threads = new Threads();

    private final Console console;
    private final BiFunction<@Nullable Path, List<Correction>, OpenReader> readers;
    private final Map<Receipt, Long> counts = new EnumMap<>(Receipt.class);
    private long claims;

    public IngestCommand(Console console) {
        this(
                console,
                (folder, corrections) ->
                        OpenReader.of(Readers.open(folder, EnglishReader.LONGEST, false, corrections)));
    }

    /// @param readers opens the reader in a folder, or the one that ships, with the corrections of the ledger
    IngestCommand(Console console, BiFunction<@Nullable Path, List<Correction>, OpenReader> readers) {
        this.console = console;
        this.readers = readers;
    }

    @Override
    public Integer call() {
        threads.check();
        var tally = new Tally(console.err(), "documents");
        try (var articles = input.open(paths, console);
                var open = ledger.openOrMake();
                var ingesting = new Ingesting(open, () -> readers.apply(model.folder(), open.corrections(AsOf.NOW)));
                var progress = Progress.of(console, input, paths)) {
            new InOrder(threads.number()).run(ingesting.sorted(input.filled(articles)), ingesting, arrived -> {
                progress.step();
                keep(open, arrived, tally, progress);
            });
        }
        sum();
        return tally.close();
    }

    private void keep(Ledger open, Arrived arrived, Tally tally, Progress progress) {
        switch (arrived) {
            case Arrived.Aside(var trouble) -> {
                open.setAside(trouble, Instant.now());
                progress.clear();
                tally.setAside(trouble);
            }
            case Arrived.Known(var id) -> safe(id, Receipt.KNOWN, tally);
            case Arrived.Coded(var coding) -> {
                Receipt receipt = open.take(coding, Instant.now());
                claims += receipt == Receipt.KNOWN ? 0 : coding.reports().size();
                safe(coding.article().id(), receipt, tally);
            }
            case Arrived.Fresh(var article) -> throw new IllegalStateException("not read: " + article.id());
        }
    }

    private void safe(String id, Receipt receipt, Tally tally) {
        counts.merge(receipt, 1L, Long::sum);
        tally.done();
        if (receipts) {
            console.out().line(word(receipt) + " " + id);
        }
    }

    private static String word(Receipt receipt) {
        return switch (receipt) {
            case NEW -> "new";
            case NEW_VERSION -> "version";
            case KNOWN -> "known";
        };
    }

    private void sum() {
        console.out()
                .line(String.format(
                        Locale.ROOT,
                        "%,d new documents, %,d new versions, %,d known before; %,d claims, in %s",
                        counts.getOrDefault(Receipt.NEW, 0L),
                        counts.getOrDefault(Receipt.NEW_VERSION, 0L),
                        counts.getOrDefault(Receipt.KNOWN, 0L),
                        claims,
                        ledger.address()));
    }
}
