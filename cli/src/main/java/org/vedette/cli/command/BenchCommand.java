package org.vedette.cli.command;

import java.util.concurrent.Callable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import picocli.CommandLine.Command;

/// `vedette bench`: how fast it is here.
@Command(
        name = "bench",
        description = "Measures how fast Vedette is on this machine.",
        subcommands = BenchReadCommand.class,
        synopsisSubcommandLabel = "(read | ledger | watch | desk)")
public final class BenchCommand implements Callable<Integer> {
    private final Console console;

    public BenchCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    @Override
    public Integer call() {
        throw Complaint.usage(
                "bench: what to measure is not given",
                "vedette bench read FILE..., vedette bench ledger, vedette bench watch and vedette bench desk are what there is");
    }
}
