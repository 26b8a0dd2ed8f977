package org.vedette.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.code.TrainedReader;
import org.vedette.pipeline.EnglishReader;
import org.vedette.pipeline.Knowledge;
import org.vedette.resolve.Calibration;
import org.vedette.training.Calibrating;
import org.vedette.training.Corpus;
import org.vedette.training.Gating;
import org.vedette.training.PrecedentIndex;
import org.vedette.training.Training;
import org.vedette.training.measure.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `vedette train`: corpus in, reader out, with the scores on the part of the corpus it was not taught.
@Command(
        name = "train",
        description = "Trains a reader from a corpus, measures it on the part held out, and writes it with its scores.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./vedette train                                     the project's own reader, anew",
            "  ./vedette train --corpus my-corpus --out my-reader --edition mine-1",
            "  ./vedette read article.txt --model my-reader        and read with it",
            "",
            "The first run fetches the learning engine. The same corpus and seed give the same reader."
        })
public final class TrainCommand implements Callable<Integer> {
    private static final String BGE_SMALL = "bge-small";
    private static final String SHIPPED = "reader-en/src/main/resources/org/vedette/reader/en";

    /// The encoders to start from, by the names the training knows them by.
    private static final class Bases implements Iterable<String> {
        private static final List<String> ALL = List.of(BGE_SMALL, "minilm");

        @Override
        public Iterator<String> iterator() {
            return ALL.iterator();
        }
    }

    @Option(names = "--corpus", paramLabel = "DIR", description = "The corpus; the project's own unless given.")
    private @Nullable Path corpus;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the reader goes; in place of the shipped one unless given.")
    private @Nullable Path out;

    @Option(
            names = "--base",
            paramLabel = "ENCODER",
            completionCandidates = Bases.class,
            description = "The encoder to start from: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = BGE_SMALL)
    private String base = BGE_SMALL;

    @Option(
            names = "--epochs",
            paramLabel = "N",
            description = "How often all is shown (default: ${DEFAULT-VALUE}).",
            defaultValue = "3")
    private int epochs;

    @Option(
            names = "--rate",
            paramLabel = "R",
            description = "The highest learning rate (default: ${DEFAULT-VALUE}).",
            defaultValue = "1.2e-4")
    private float rate;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Where chance begins (default: ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--edition",
            paramLabel = "NAME",
            description = "The name that goes into every claim; made from all that decides the reader unless given.")
    private @Nullable String edition;

    @Option(
            names = "--calibrate-only",
            hidden = true,
            description =
                    "Trains nothing: sets the gate and calibrates the confidence of the reader that lies where --out says.")
    private boolean calibrateOnly;

    @Option(
            names = "--precedents-only",
            hidden = true,
            description = "Trains nothing: makes the precedents of the reader that lies where --out says.")
    private boolean precedentsOnly;

    private final Console console;

    public TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path from = corpus == null ? console.home().resolve("corpus") : corpus;
        Path to = out == null ? console.home().resolve(SHIPPED) : out;
        check(from);
        Corpus read = Corpus.read(from);
        if (calibrateOnly || precedentsOnly) {
            afterwards(to, read);
            return 0;
        }
        var plan = new Training.Plan(from, to, base, epochs, rate, seed, edition(read));
        new Training(plan, console.err().prints()).run();
        gate(to, read);
        report(to, measured(to, read));
        precedents(to, read);
        calibrate(to, read);
        return 0;
    }

    private void afterwards(Path to, Corpus read) throws IOException {
        if (precedentsOnly) {
            precedents(to, read);
        }
        if (calibrateOnly) {
            gate(to, read);
            calibrate(to, read);
        }
    }

    private void gate(Path to, Corpus corpus) throws IOException {
        try (TrainedReader reader = Readers.trained(to)) {
            Gating chosen = Gating.of(reader, corpus);
            chosen.store(to);
            console.out().line(chosen.line());
        }
    }

    private void precedents(Path to, Corpus corpus) throws IOException {
        try (TrainedReader reader = Readers.trained(to)) {
            PrecedentIndex made = PrecedentIndex.of(reader, corpus);
            made.store(to);
            made.lines().forEach(console.out()::line);
        }
    }

    private void calibrate(Path to, Corpus corpus) throws IOException {
        try (var reader = new EnglishReader(
                Readers.trained(to), Knowledge.shipped(), EnglishReader.LONGEST, false, Calibration.NONE)) {
            Calibrating found = Calibrating.of(reader, corpus);
            found.store(to);
            found.lines().forEach(console.out()::line);
        }
    }

    private void check(Path from) {
        if (!Files.isDirectory(from)) {
            throw Complaint.usage("--corpus " + from + ": no such folder", "give a folder of corpus files (.txt)");
        }
        if (!Bases.ALL.contains(base)) {
            throw Complaint.usage(
                    "--base " + base + ": no such encoder", "choose one of " + String.join(", ", Bases.ALL));
        }
        if (epochs < 1 || !(rate > 0)) {
            throw Complaint.usage(
                    "--epochs " + epochs + " --rate " + rate + ": wanted at least 1, and more than 0",
                    "leave them out for the usual");
        }
    }

    /// Made from what decides the reader, so that two readers of one name are one.
    private String edition(Corpus read) {
        if (edition != null) {
            return edition;
        }
        var sentences = new StringBuilder();
        read.all().forEach(sentence -> sentences.append(sentence).append('\n'));
        sentences.append(epochs).append(' ').append(rate);
        String stamp = TrainedReader.sha256(sentences.toString().getBytes(StandardCharsets.UTF_8))
                .substring(0, 8);
        return "en-" + base + "-" + stamp + "-" + seed;
    }

    private static Map<String, String> measured(Path reader, Corpus corpus) {
        try (TrainedReader trained = Readers.trained(reader)) {
            return new Measure(trained).of(corpus.heldOut());
        }
    }

    private void report(Path to, Map<String, String> scores) throws IOException {
        var lines = new StringBuilder();
        scores.forEach((name, score) ->
                lines.append("score.").append(name).append('=').append(score).append('\n'));
        Files.writeString(
                to.resolve(TrainedReader.PROPERTIES), lines, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        lines.toString().lines().forEach(console.out()::line);
    }
}
