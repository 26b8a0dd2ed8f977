package org.vedette.cli.command;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.coverage.CorpusFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `vedette corpus check`: every fault of the mark-up.
@Command(
        name = "check",
        description = "Checks the mark-up of every sentence and prints each fault with file, line and column.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette corpus check",
            "  vedette corpus check my-corpus/",
            "",
            "Exit code 1 if there is any fault."
        })
final class CorpusCheckCommand implements Callable<Integer> {
    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @ParentCommand
    private @Nullable CorpusCommand parent;

    @Override
    public Integer call() throws IOException {
        Console console =
                Objects.requireNonNull(parent, "picocli sets the parent").console();
        CorpusFolder read = corpus.read(console);
        read.faults().forEach(fault -> console.out().line(fault.toString()));
        int claims = read.sentences().stream()
                .mapToInt(sentence -> sentence.claims().size())
                .sum();
        console.err()
                .line(String.format(
                        Locale.ROOT,
                        "vedette: %,d files, %,d sentences, %,d claims, %s",
                        read.files(),
                        read.sentences().size(),
                        claims,
                        faults(read.faults().size())));
        return read.faults().isEmpty() ? 0 : Complaint.NOT_ALL_DONE;
    }

    private static String faults(int count) {
        return switch (count) {
            case 0 -> "no fault";
            case 1 -> "1 fault";
            default -> count + " faults";
        };
    }
}
