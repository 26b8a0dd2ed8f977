package org.vedette.cli.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vedette.cli.console.Console;
import picocli.CommandLine;

/// Starts `vedette watch run` as a process of its own, on the ledger, the watch and the channels of a folder. The other
/// commands are left out: making them ready takes longer than the run.
final class WatchProcess {
    static final String SECRET = "VEDETTE_TEST_SECRET";

    private final Path folder;

    WatchProcess(Path folder) {
        this.folder = folder;
    }

    String ledger() {
        return folder.resolve("vedette.db").toString();
    }

    /// Writes the file of channels.
    void channels(String... channels) throws IOException {
        Files.writeString(folder.resolve("tell.yaml"), "channels:\n  - " + String.join("\n  - ", channels) + "\n");
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new WatchCommand(Console.ofProcess())).execute(arguments));
    }

    Process start(String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                WatchProcess.class.getName(),
                "run",
                folder.resolve("watch.yaml").toString(),
                "--db",
                ledger(),
                "--tell",
                folder.resolve("tell.yaml").toString(),
                "--since",
                "2023-12-01"));
        command.addAll(List.of(more));
        var builder = new ProcessBuilder(command);
        builder.environment().put(SECRET, "a secret of this test");
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output.txt").toFile()))
                .start();
    }

    /// What all of them printed.
    String output() throws IOException {
        return Files.readString(folder.resolve("output.txt"));
    }
}
