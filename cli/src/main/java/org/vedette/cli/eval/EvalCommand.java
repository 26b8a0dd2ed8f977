package org.vedette.cli.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.command.ModelOption;
import org.vedette.cli.command.Readers;
import org.vedette.cli.command.Threads;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.code.TrainedReader;
import org.vedette.pipeline.EnglishReader;
import org.vedette.pipeline.Knowledge;
import org.vedette.training.Corpus;
import org.vedette.training.accuracy.ErrorLines;
import org.vedette.training.accuracy.HeldOut;
import org.vedette.training.accuracy.Page;
import org.vedette.training.gold.GoldSet;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.Reliability;
import org.vedette.training.measure.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `vedette eval`: figures, confusions, errors by kind and reliability, on the page on accuracy.
@Command(
        name = "eval",
        description = "Measures the reader on the part of the corpus that is held out and on the gold sets that are"
                + " there, and writes the page on accuracy.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./vedette eval                                      on the held-out part of our own corpus",
            "  ./vedette eval --gold FOLDER                        and on every gold set of that folder",
            "  ./vedette eval --gold FOLDER --set plv --set polnear --errors plv-errors.jsonl",
            "",
            "The file of errors may hold text of a gold set: keep it out of the repository."
        })
public final class EvalCommand implements Callable<Integer> {
    @Option(names = "--gold", paramLabel = "FOLDER", description = "Where gold sets lie; those present are run.")
    private @Nullable Path gold;

    @Option(names = "--corpus", paramLabel = "DIR", description = "The corpus; the project's own unless given.")
    private @Nullable Path corpus;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The page; docs/accuracy.md unless given. The reliability diagram lies beside it.")
    private @Nullable Path out;

    @Option(
            names = "--set",
            paramLabel = "NAME",
            arity = "1..*",
            description = "Only this: a gold set, or a part of the held-out corpus; the rest of the page stays.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--errors", paramLabel = "FILE", description = "Every error with its text, a line of JSON each.")
    private @Nullable Path errors;

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private Threads threads = new Threads();

    private final Console console;
    private final Runs runs;

    /// @param runs for commands that a set is put to
    public EvalCommand(Console console, Runs runs) {
        this.console = console;
        this.runs = runs;
    }

    @Override
    public Integer call() throws IOException {
        threads.check();
        refuseUnknown();
        TrainedReader trained = Readers.trained(model.folder());
        Knowledge knowledge = Knowledge.shipped();
        try (var reader = new EnglishReader(trained, knowledge, EnglishReader.LONGEST, true)) {
            var build = new ThisBuild(reader, threads.number(), console, runs);
            measure(trained, build, trained.edition() + "+" + knowledge.edition());
        }
        return 0;
    }

    private void measure(TrainedReader trained, ThisBuild build, String edition) throws IOException {
        Path file = out == null ? console.home().resolve("docs/accuracy.md") : out;
        String before = Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        var page = new Page(edition, before);
        List<Result> results = results(trained, build);
        results.forEach(page::put);
        if (wanted(Page.CONFIDENCE)) {
            Reliability reliability = new HeldOut(corpus(), trained, build).reliability();
            page.put(reliability);
            Path picture = file.resolveSibling(Page.PICTURE);
            Files.writeString(picture, Page.picture(reliability), StandardCharsets.UTF_8);
            say(Page.CONFIDENCE, Page.figures(reliability));
        }
        Files.writeString(file, page.text(), StandardCharsets.UTF_8);
        if (errors != null) {
            Files.write(
                    errors,
                    results.stream()
                            .flatMap(each -> ErrorLines.of(each).stream())
                            .toList());
        }
        console.err().line("vedette: written to " + file);
    }

    private List<Result> results(TrainedReader trained, ThisBuild build) throws IOException {
        var results = new ArrayList<Result>();
        if (HeldOut.NAMES.stream().anyMatch(this::wanted)) {
            new HeldOut(corpus(), trained, build)
                    .results().stream().filter(result -> wanted(result.set())).forEach(results::add);
        }
        results.forEach(result -> say(result.set(), result.figures()));
        Path folder = gold;
        if (folder != null) {
            results.addAll(results(folder, build));
        }
        return results;
    }

    /// On the gold sets that are wanted and there.
    private List<Result> results(Path folder, ThisBuild build) throws IOException {
        var results = new ArrayList<Result>();
        for (GoldSet set : GoldSet.all()) {
            if (!wanted(set.name()) || !set.isIn(folder)) {
                continue;
            }
            Result result = set.run(folder, build);
            if (result == null) {
                console.err().line("vedette: " + set.name() + " is left out: this build has no command for it");
            } else {
                results.add(result);
                say(set.name(), result.figures());
            }
        }
        return results;
    }

    private Corpus corpus() throws IOException {
        Path folder = corpus == null ? console.home().resolve("corpus") : corpus;
        if (!Files.isDirectory(folder)) {
            throw Complaint.usage(folder + ": no such folder", "give a folder of corpus files (.txt)");
        }
        return Corpus.read(folder);
    }

    private boolean wanted(String set) {
        return only.isEmpty() || only.contains(set);
    }

    private void refuseUnknown() {
        if (gold != null && !Files.isDirectory(gold)) {
            throw Complaint.usage(
                    "--gold " + gold + ": no such folder", "give the folder of the gold sets, or leave it");
        }
        var names = new ArrayList<>(HeldOut.NAMES);
        names.add(Page.CONFIDENCE);
        GoldSet.all().forEach(set -> names.add(set.name()));
        for (String name : only) {
            if (!names.contains(name)) {
                throw Complaint.usage("--set " + name + ": no such set", "choose among " + String.join(", ", names));
            }
        }
    }

    private void say(String set, List<Figure> figures) {
        figures.forEach(figure -> console.out().line(set + " " + figure.name() + " " + figure.shown()));
    }
}
