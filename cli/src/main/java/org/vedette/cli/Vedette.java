package org.vedette.cli;

import java.util.concurrent.Callable;
import org.vedette.cli.command.Version;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The command without a command: tells what there is.
@Command(
        name = "vedette",
        description = {
            "Reads English news and tells, with evidence, who did what to whom, when, where, how many, on"
                    + " whose word.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette read article.txt --explain        the claims of an article, each with its words and reason",
            "  vedette read news/ --format jsonl         a folder, one line of JSON a document",
            "  vedette actors show Rutte --on 2024-10-21 who somebody was on a day",
            "  vedette COMMAND --help                    the options of a command, with examples",
            "",
            "Exit code: 0 all was handled, 1 something was set aside (said on the error stream), 2 wrong usage."
        })
final class Vedette implements Callable<Integer> {
    @Option(
            names = {"-V", "--version"},
            description = "Show the version, and the editions of the model and the knowledge.")
    private boolean version;

    private final Console console;

    Vedette(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (version) {
            Version.lines().forEach(console.out()::line);
            return 0;
        }
        throw Complaint.usage("no command given", "vedette --help lists the commands");
    }
}
