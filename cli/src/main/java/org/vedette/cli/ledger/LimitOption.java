package org.vedette.cli.ledger;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import picocli.CommandLine.Option;

/// How many are told at most.
final class LimitOption {
    @Option(names = "--limit", paramLabel = "N", description = "At most so many.")
    private @Nullable Long limit;

    /// Refuses less than one.
    void check() {
        if (limit != null && limit < 1) {
            throw Complaint.usage("--limit " + limit + ": wanted at least 1", "leave it out for all");
        }
    }

    <T> Stream<T> of(Stream<T> all) {
        return limit == null ? all : all.limit(limit);
    }
}
