package org.vedette.cli.recode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.command.ModelOption;
import org.vedette.cli.command.Readers;
import org.vedette.cli.command.Threads;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Tally;
import org.vedette.cli.ledger.Gradebook;
import org.vedette.cli.ledger.LedgerOption;
import org.vedette.cli.ledger.OpenReader;
import org.vedette.cli.watch.WatchFiles;
import org.vedette.model.event.News;
import org.vedette.model.event.Ruling;
import org.vedette.model.watch.Outlets;
import org.vedette.pipeline.EnglishReader;
import org.vedette.pipeline.InOrder;
import org.vedette.store.AsOf;
import org.vedette.store.KeptArticle;
import org.vedette.store.KeptClaim;
import org.vedette.store.Query;
import org.vedette.store.sql.SqlLedger;
import org.vedette.watch.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `vedette recode`: reads the ledger's articles again with the reader at hand.
@Command(
        name = "recode",
        description = {
            "Reads the articles of the ledger again with the reader at hand and shows which claims change.",
            "With --diff: every claim and event that comes, goes or changes, and with --watch the warnings that would"
                    + " have come otherwise.",
            "Nothing is written unless --accept is given. What analysts have decided stays so, and like cases follow"
                    + " their corrections."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette recode --diff",
            "  vedette recode --to mine-1 --model my-reader --diff --watch watches/troop-dispatch.yaml",
            "  vedette recode --to mine-1 --model my-reader --accept"
        })
public final class RecodeCommand implements Callable<Integer> {
    @Option(
            names = "--to",
            paramLabel = "EDITION",
            description = "Refuse to run if the reader at hand is of another edition.")
    private @Nullable String edition;

    @Option(
            names = "--diff",
            description = "Show every claim that comes, goes or changes (the default is their number).")
    private boolean diff;

    @Option(names = "--accept", description = "Put the new reading in the place of the old one; both are kept.")
    private boolean accept;

    @Mixin
    private ModelOption model = new ModelOption();

    @Option(
            names = "--watch",
            paramLabel = "FILE",
            description = "A watch file: show how its warnings would have come before and after. May be given again.")
    private List<Path> watches = new ArrayList<>();

    @Option(
            names = "--outlets",
            paramLabel = "FILE",
            description = "With --watch: a table of outlets with their letters (default: the register and the ledger).")
    private @Nullable Path outlets;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private Threads threads = new Threads();

    private final Console console;

    public RecodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        threads.check();
        var tally = new Tally(console.err(), "articles");
        try (SqlLedger open = ledger.open();
                EnglishReader reader =
                        Readers.open(model.folder(), EnglishReader.LONGEST, false, open.corrections(AsOf.NOW))) {
            check(reader);
            List<News> held = held(open);
            List<Ruling> rulings = open.rulings(AsOf.NOW);
            var recoding =
                    new Recoding(open, console, tally, OpenReader.of(reader).reports(), diff, accept);
            try (Stream<KeptArticle> articles = open.articles(AsOf.NOW)) {
                new InOrder(threads.number())
                        .run(
                                articles.iterator(),
                                kept -> new Recoding.Again(kept, reader.apply(kept.article())),
                                recoding::one);
            }
            recoding.events(held);
            var files = new WatchFiles(reader.knowledge().register());
            Outlets letters = outlets == null ? Gradebook.of(open, AsOf.NOW).letters() : WatchFiles.outlets(outlets);
            for (Path watch : watches) {
                recoding.warnings(new Watch(files.watch(watch), letters), rulings);
            }
            console.out()
                    .line(
                            accept
                                    ? "taken into " + ledger.address()
                                    : "nothing written; --accept takes the new reading");
        }
        return tally.close();
    }

    private void check(EnglishReader reader) {
        if (edition != null && !reader.edition().startsWith(edition)) {
            throw Complaint.usage(
                    "--to " + edition + ": the reader at hand is of edition " + reader.edition(),
                    "--model FOLDER names another reader");
        }
    }

    /// What the merge knows before.
    private static List<News> held(SqlLedger ledger) {
        List<News> held = new ArrayList<>();
        try (Stream<KeptClaim> claims = ledger.claims(Query.ALL)) {
            claims.forEach(claim -> held.add(new News.Reported(claim.report())));
        }
        ledger.rulings(AsOf.NOW).forEach(ruling -> held.add(new News.Ruled(ruling)));
        return held;
    }
}
