package org.vedette.cli.command;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.coverage.CorpusFolder;
import org.vedette.cli.coverage.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `vedette corpus coverage`: where the corpus is thin.
@Command(
        name = "coverage",
        description = "Counts claims by type and status, voice, frame and region, and marks the cells that are thin.",
        footerHeading = "%nExamples:%n",
        footer = {"  vedette corpus coverage", "  vedette corpus coverage my-corpus/ --least 10"})
final class CorpusCoverageCommand implements Callable<Integer> {
    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Option(
            names = "--least",
            paramLabel = "N",
            description = "Mark cells with fewer (default: ${DEFAULT-VALUE}).",
            defaultValue = "5")
    private int least;

    @ParentCommand
    private @Nullable CorpusCommand parent;

    @Override
    public Integer call() throws IOException {
        Console console =
                Objects.requireNonNull(parent, "picocli sets the parent").console();
        CorpusFolder read = corpus.read(console);
        new Coverage(read.sentences()).lines(least).forEach(console.out()::line);
        if (read.faults().isEmpty()) {
            return 0;
        }
        console.err()
                .line("vedette: " + read.faults().size()
                        + " faulty sentences are left out; vedette corpus check lists them");
        return Complaint.NOT_ALL_DONE;
    }
}
