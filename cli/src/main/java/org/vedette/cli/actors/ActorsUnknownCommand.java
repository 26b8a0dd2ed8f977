package org.vedette.cli.actors;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.actors.UnknownActors.Unknown;
import org.vedette.cli.command.Input;
import org.vedette.cli.command.Readers;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Plain;
import org.vedette.cli.console.Tally;
import org.vedette.model.Outcome;
import org.vedette.model.claim.CodedText;
import org.vedette.model.text.Article;
import org.vedette.pipeline.EnglishReader;
import org.vedette.store.KeptClaim;
import org.vedette.store.Query;
import org.vedette.store.json.JsonText;
import org.vedette.store.sql.SqlLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `vedette actors unknown`: whom the register should list next.
@Command(
        name = "unknown",
        description = "Lists the actors of claims that the register does not know, those of most articles first, each"
                + " with a sentence.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette actors unknown --db vedette.db             in what the ledger holds",
            "  vedette actors unknown news/ --most 20             in documents, which are read first",
            "  vedette actors unknown --db vedette.db --descriptions   words such as \"protesters\" too"
        })
public final class ActorsUnknownCommand implements Callable<Integer> {
    /// How actors are written out.
    enum Format {
        table,
        jsonl
    }

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Documents as vedette read takes them.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private Input input = new Input();

    @Option(names = "--db", paramLabel = "FILE|URL", description = "A ledger, in place of documents.")
    private @Nullable String ledger;

    @Option(names = "--most", paramLabel = "N", description = "How many at most (default: ${DEFAULT-VALUE}).")
    private int most = 50;

    @Option(names = "--descriptions", description = "Words without a name too.")
    private boolean descriptions;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (for people, the default) or jsonl.")
    private Format format = Format.table;

    private final Console console;

    public ActorsUnknownCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (paths.isEmpty() == (ledger == null)) {
            throw Complaint.usage("wanted documents or --db", "vedette actors unknown --db vedette.db");
        }
        if (most < 1) {
            throw Complaint.usage("--most " + most + ": wanted at least 1", "leave it out for 50");
        }
        var tally = new Tally(console.err(), ledger == null ? "documents" : "claims");
        var unknown = new UnknownActors(descriptions);
        if (ledger == null) {
            read(unknown, tally);
        } else {
            look(ledger, unknown, tally);
        }
        unknown.ranked().stream().limit(most).flatMap(this::lines).forEach(console.out()::line);
        return tally.close();
    }

    private static void look(String ledger, UnknownActors unknown, Tally tally) {
        if (!SqlLedger.mayBeAt(ledger)) {
            throw Complaint.undone("no ledger at " + ledger, "vedette ingest PATH... makes one");
        }
        try (SqlLedger open = SqlLedger.open(ledger);
                Stream<KeptClaim> claims = open.claims(Query.ALL)) {
            claims.forEach(kept -> {
                unknown.add(kept.report().article(), kept.report().sentence(), kept.claim());
                tally.done();
            });
        }
    }

    private void read(UnknownActors unknown, Tally tally) {
        try (var articles = input.open(paths, console);
                EnglishReader reader = Readers.open(null, EnglishReader.LONGEST, false)) {
            Iterator<Outcome<Article>> filled = input.filled(articles);
            while (filled.hasNext()) {
                switch (filled.next()) {
                    case Outcome.SetAside<Article> aside -> tally.setAside(aside);
                    case Outcome.Done<Article>(var id, var article) -> add(reader.apply(article), unknown, tally);
                }
            }
        }
    }

    private static void add(Outcome<CodedText> outcome, UnknownActors unknown, Tally tally) {
        switch (outcome) {
            case Outcome.SetAside<CodedText> aside -> tally.setAside(aside);
            case Outcome.Done<CodedText>(var id, var coded) -> {
                String text = coded.text().article().text();
                coded.claims().forEach(claim -> unknown.add(id, claim.sentence().in(text), claim));
                tally.done();
            }
        }
    }

    private Stream<String> lines(Unknown unknown) {
        if (format == Format.jsonl) {
            return Stream.of(line(unknown));
        }
        String country = unknown.country() == null ? "" : " (" + unknown.country() + ")";
        return Stream.of(
                String.format(Locale.ROOT, "%5d  %s%s", unknown.articles(), Plain.words(unknown.name()), country),
                "       «" + Plain.words(unknown.sentence()) + "»");
    }

    private static String line(Unknown unknown) {
        return JsonText.line(json -> {
            json.text("name", unknown.name());
            json.text("country", unknown.country());
            json.whole("articles", (long) unknown.articles());
            json.whole("mentions", (long) unknown.mentions());
            json.text("sentence", unknown.sentence());
        });
    }
}
