package org.vedette.cli.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.bench.Bench;
import org.vedette.cli.bench.Memory;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.model.Outcome;
import org.vedette.model.text.Article;
import org.vedette.pipeline.EnglishReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `vedette bench read`: sentences a second, from article to claims.
@Command(
        name = "read",
        description = "Reads documents into memory, warms up, and measures from article to claims.",
        footerHeading = "%nExamples:%n",
        footer = {"  vedette bench read news.jsonl more.jsonl", "  vedette bench read news/ --threads 2 --rounds 3"})
final class BenchReadCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Documents as vedette read takes them.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private Input input = new Input();

    @Option(names = "--threads", paramLabel = "N", description = "How many threads work (default: 1).")
    private int threads = 1;

    @Option(names = "--rounds", paramLabel = "N", description = "How often everything is read (default: 1).")
    private int rounds = 1;

    @Mixin
    private ModelOption model = new ModelOption();

    @ParentCommand
    private @Nullable BenchCommand parent;

    @Override
    public Integer call() {
        if (threads < 1 || rounds < 1) {
            throw Complaint.usage(
                    "--threads " + threads + " --rounds " + rounds + ": wanted at least 1 of each",
                    "leave them out for 1");
        }
        Console console = java.util.Objects.requireNonNull(parent, "picocli sets the parent")
                .console();
        var documents = new ArrayList<Article>();
        int aside = collect(console, documents);
        if (documents.isEmpty()) {
            throw Complaint.undone("no document could be read of " + String.join(", ", paths), "vedette read says why");
        }
        try (EnglishReader reader = Readers.open(model.folder(), EnglishReader.LONGEST, false)) {
            new Bench(reader, threads, rounds)
                    .run(documents, aside)
                    .lines(Memory.peak())
                    .forEach(console.out()::line);
        }
        return 0;
    }

    /// Reads all documents into memory, and gives how many were set aside.
    private int collect(Console console, List<Article> documents) {
        int aside = 0;
        try (var articles = input.open(paths, console)) {
            Iterator<Outcome<Article>> filled = input.filled(articles);
            while (filled.hasNext()) {
                if (filled.next() instanceof Outcome.Done<Article>(var id, var article)) {
                    documents.add(article);
                } else {
                    aside++;
                }
            }
        }
        return aside;
    }
}
