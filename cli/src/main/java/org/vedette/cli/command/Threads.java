package org.vedette.cli.command;

import org.vedette.cli.console.Complaint;
import picocli.CommandLine.Option;

/// How many threads work. The output is the same whatever their number.
public final class Threads {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work; all processors unless told. The output is the same for any number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /// Refuses less than one.
    public void check() {
        if (threads < 1) {
            throw Complaint.usage("--threads " + threads + ": wanted at least 1", "leave it out to use all processors");
        }
    }

    public int number() {
        return threads;
    }
}
