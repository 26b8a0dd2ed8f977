package org.vedette.cli.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.model.FaultyFileException;
import org.vedette.model.watch.WatchPlan;
import org.vedette.warn.words.Explained;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `vedette watch check`: the faults of a watch file, or what it says.
@Command(
        name = "check",
        description = "Prints every fault of a watch file with file, line and column; if there is none, explains each"
                + " condition in plain sentences.",
        footerHeading = "%nExamples:%n",
        footer = {"  vedette watch check demo/troop-dispatch-rus-prk.yaml", "", "Exit code 1 if there is any fault."})
final class WatchCheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A watch file (YAML).")
    private Path file = Path.of("");

    @ParentCommand
    private @Nullable WatchCommand parent;

    @Override
    public Integer call() throws IOException {
        Console console =
                Objects.requireNonNull(parent, "picocli sets the parent").console();
        var files = new WatchFiles(ActorRegister.load());
        try {
            WatchPlan plan = files.watch(file);
            new Explained(plan, files::name).lines().forEach(console.out()::line);
            return 0;
        } catch (FaultyFileException faulty) {
            String.valueOf(faulty.getMessage()).lines().skip(1).forEach(console.out()::line);
            return Complaint.NOT_ALL_DONE;
        }
    }
}
