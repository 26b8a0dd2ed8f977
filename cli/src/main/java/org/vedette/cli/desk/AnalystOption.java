package org.vedette.cli.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.ledger.TimeOption;
import picocli.CommandLine.Option;

/// Who decides, and why.
final class AnalystOption {
    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who decides.")
    private String by = "";

    @Option(names = "--because", paramLabel = "WORDS", required = true, description = "Why, in a sentence.")
    private String because = "";

    @Option(
            names = "--at",
            paramLabel = "T",
            converter = TimeOption.Moment.class,
            description = "From when it holds for those who look as of a time: a day or an instant (default: now).")
    private @Nullable Instant at;

    String by() {
        return by;
    }

    String because() {
        return because;
    }

    /// When it holds from.
    ///
    /// @param now stands in where nothing is given
    Instant at(Instant now) {
        return at == null ? now : at;
    }
}
