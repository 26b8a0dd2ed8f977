package org.vedette.cli.collect;

import java.util.concurrent.Callable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import picocli.CommandLine.Command;

/// `vedette feeds`: looks after the feeds of a desk.
@Command(
        name = "feeds",
        description = "Checks a file of feeds, and shows how the feeds are.",
        subcommands = {FeedsCheckCommand.class, FeedsStatusCommand.class},
        synopsisSubcommandLabel = "(check | status)")
public final class FeedsCommand implements Callable<Integer> {
    private final Console console;

    public FeedsCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    @Override
    public Integer call() {
        throw Complaint.usage(
                "feeds: what to do is not given", "vedette feeds check FILE, or vedette feeds status FILE");
    }
}
