package org.vedette.cli.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.command.Readers;
import org.vedette.cli.command.Threads;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Tally;
import org.vedette.model.event.News;
import org.vedette.pipeline.EnglishReader;
import org.vedette.pipeline.InOrder;
import org.vedette.store.AsOf;
import org.vedette.store.KeptArticle;
import org.vedette.store.KeptClaim;
import org.vedette.store.Query;
import org.vedette.store.sql.SqlLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `vedette recode`: reads the ledger's articles again with the reader at hand.
@Command(
        name = "recode",
        description = {
            "Reads the articles of the ledger again with the reader at hand and shows which claims change.",
            "Nothing is written unless --accept is given. What analysts have corrected or retracted stays so, and like"
                    + " cases follow their corrections."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette recode --diff",
            "  vedette recode --to mine-1 --model my-reader --diff",
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

    @Option(names = "--model", paramLabel = "FOLDER", description = "A reader of your own, as vedette train wrote it.")
    private @Nullable Path model;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private Threads threads = new Threads();

    private final Console console;

    public RecodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        threads.check();
        var tally = new Tally(console.err(), "articles");
        try (SqlLedger open = ledger.open();
                EnglishReader reader = Readers.open(model, EnglishReader.LONGEST, false, open.corrections(AsOf.NOW))) {
            check(reader);
            List<News> held = held(open);
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
