package org.vedette.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.store.sql.SqlLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `vedette bench ledger`: claims a second into a ledger, and how long its answers take.
@Command(
        name = "ledger",
        description = "Fills a ledger of its own with generated claims, and measures taking and asking.",
        footerHeading = "%nExamples:%n",
        footer = {"  vedette bench ledger", "  vedette bench ledger --claims 100000"})
public final class BenchLedgerCommand implements Callable<Integer> {
    @Option(
            names = "--claims",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "How many claims to generate (default: ${DEFAULT-VALUE}).")
    private int claims;

    private final Console console;

    public BenchLedgerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (claims < 1) {
            throw Complaint.usage("--claims " + claims + ": wanted at least 1", "leave it out for a million");
        }
        Path folder = Files.createTempDirectory("vedette-bench");
        try (SqlLedger ledger = SqlLedger.open(folder.resolve("bench.db").toString())) {
            new LedgerBench(ledger, claims).run(console.out()::line);
            console.out().line("file: " + Files.size(folder.resolve("bench.db")) / 1_000_000 + " MB");
        } finally {
            clear(folder);
        }
        return 0;
    }

    /// Deletes a folder with all that is in it.
    public static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
