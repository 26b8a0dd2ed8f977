package org.vedette.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Rendering;
import org.vedette.cli.console.Tally;
import org.vedette.cli.json.JsonLines;
import org.vedette.cli.lines.Followed;
import org.vedette.cli.show.Explanation;
import org.vedette.cli.show.Paint;
import org.vedette.cli.show.Table;
import org.vedette.model.Outcome;
import org.vedette.model.claim.Correction;
import org.vedette.model.text.Article;
import org.vedette.pipeline.EnglishReader;
import org.vedette.pipeline.InOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `vedette read`: documents in, their claims out, in the order of the documents.
@Command(
        name = "read",
        description = "Reads documents and tells their claims.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette read article.txt                            a readable block a claim",
            "  vedette read article.txt --explain                  every field with its words and reason",
            "  vedette read page.html --published 2024-10-21       days such as \"on Monday\" need the day of publication",
            "  vedette read news/ --format jsonl > claims.jsonl    a folder, one line of JSON a document",
            "  vedette read --input jsonl feed.jsonl --format jsonl --with spans",
            "  vedette read news/ --corrections desk.jsonl         cases like those that analysts corrected follow them",
            "  cat article.txt | vedette read -                    plain text from standard input"
        })
public final class ReadCommand implements Callable<Integer> {
    /// How documents are written out.
    enum Format {
        table,
        jsonl
    }

    /// What more to write out.
    enum More {
        spans
    }

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "Files or folders (.txt, .html, .md, .json, .jsonl, .warc.gz, .wacz, .eml, .mbox), or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private Input input = new Input();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (for people, the default) or jsonl.")
    private Format format = Format.table;

    @Option(names = "--explain", description = "For people: the sentence with its parts marked, and every reason.")
    private boolean explain;

    @Option(names = "--with", paramLabel = "spans", description = "With jsonl: all that was found, in a claim or not.")
    private @Nullable More with;

    @Option(
            names = "--max-length",
            paramLabel = "N",
            description = "Set longer documents aside; in characters (default: ${DEFAULT-VALUE}).",
            defaultValue = "" + EnglishReader.LONGEST)
    private int longest;

    @Mixin
    private ModelOption model = new ModelOption();

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description =
                    "Corrections of analysts that like cases follow, as vedette corrections --format jsonl wrote.")
    private @Nullable Path corrections;

    @Option(names = "--db", paramLabel = "FILE|URL", description = "Follow the corrections that this ledger holds.")
    private @Nullable String ledger;

    @Mixin
    private Threads threads = new Threads();

    private final Console console;

    public ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (explain && format == Format.jsonl) {
            throw Complaint.usage(
                    "--explain is for people and --format jsonl for programs",
                    "leave one out: a line of JSON carries the reasons in \"why\"");
        }
        if (longest < 1) {
            throw Complaint.usage(
                    "--max-length " + longest + ": wanted at least 1", "leave it out for " + EnglishReader.LONGEST);
        }
        threads.check();
        if (with == More.spans && format != Format.jsonl) {
            throw Complaint.usage("--with spans needs --format jsonl", "add it, or leave --with out");
        }
        List<Correction> corrected = Followed.of(corrections, ledger);
        var tally = new Tally(console.err(), "documents");
        try (var articles = input.open(paths, console);
                var reader =
                        new ReaderOnDemand(() -> Readers.open(model.folder(), longest, with == More.spans, corrected));
                var progress = Progress.of(console, input, paths)) {
            read(reader.before(input.filled(articles)), reader, progress, tally);
        }
        return tally.close();
    }

    private void read(Iterator<Outcome<Article>> articles, ReaderOnDemand reader, Progress progress, Tally tally) {
        var reading = new Reading(reader, rendering(reader));
        new InOrder(threads.number()).run(articles, reading, read -> {
            console.out().line(read.words());
            progress.step();
            if (read.aside() == null) {
                tally.done();
            } else {
                progress.clear();
                tally.setAside(read.aside());
            }
        });
    }

    private Rendering rendering(ReaderOnDemand reader) {
        if (format == Format.jsonl) {
            return new JsonLines(with == More.spans);
        }
        var paint = new Paint(console.colours());
        return explain
                ? new Explanation(console.width(), paint, () -> reader.reader().precedents())
                : new Table(console.width(), paint);
    }
}
