package org.vedette.cli.command;

import java.util.concurrent.Callable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import picocli.CommandLine.Command;

/// `vedette corpus`: looks after the coded sentences that teach the reader.
@Command(
        name = "corpus",
        description = "Looks after the corpus that teaches the reader.",
        subcommands = {CorpusCheckCommand.class, CorpusCoverageCommand.class},
        synopsisSubcommandLabel = "(check | coverage)")
public final class CorpusCommand implements Callable<Integer> {
    private final Console console;

    public CorpusCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    @Override
    public Integer call() {
        throw Complaint.usage("corpus: what to do is not given", "vedette corpus check, or vedette corpus coverage");
    }
}
