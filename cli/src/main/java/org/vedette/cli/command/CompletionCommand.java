package org.vedette.cli.command;

import java.util.concurrent.Callable;
import org.vedette.cli.console.Console;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `vedette completion`: a script that makes the shell complete commands and options.
@Command(
        name = "completion",
        description = "Prints a script for bash or zsh that completes commands and options.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  . <(./vedette completion)                           for this shell",
            "  ./vedette completion > ~/.local/share/bash-completion/completions/vedette    for good"
        })
public final class CompletionCommand implements Callable<Integer> {
    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    private final Console console;

    public CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandSpec own = java.util.Objects.requireNonNull(spec, "picocli sets the spec");
        String script = AutoComplete.bash("vedette", own.root().commandLine());
        console.out().line(script.stripTrailing());
        return 0;
    }
}
