package org.vedette.cli.command;

import java.util.concurrent.Callable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import picocli.CommandLine.Command;

/// `vedette actors`: who somebody is.
@Command(
        name = "actors",
        description = "Looks names up in the register of actors, and helps to keep it complete.",
        subcommands = {ActorsResolveCommand.class, ActorsShowCommand.class},
        synopsisSubcommandLabel = "(resolve | show | unknown | import-wikidata)")
public final class ActorsCommand implements Callable<Integer> {
    private final Console console;

    public ActorsCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    @Override
    public Integer call() {
        throw Complaint.usage(
                "actors: what to do is not given", "vedette actors show NAME, or vedette actors resolve --input FILE");
    }
}
