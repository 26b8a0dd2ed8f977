package org.vedette.cli.watch;

import java.util.concurrent.Callable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import picocli.CommandLine.Command;

/// `vedette watch`: looks after watch files.
@Command(
        name = "watch",
        description = "Checks and explains watch files, replays them without hindsight, and keeps watch over a ledger.",
        subcommands = {
            WatchCheckCommand.class,
            WatchReplayCommand.class,
            WatchRunCommand.class,
            WatchBaselineCommand.class
        },
        synopsisSubcommandLabel = "(check | replay | run | baseline)")
public final class WatchCommand implements Callable<Integer> {
    private final Console console;

    public WatchCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    @Override
    public Integer call() {
        throw Complaint.usage(
                "watch: what to do is not given", "vedette watch check FILE, or vedette watch replay FILE");
    }
}
