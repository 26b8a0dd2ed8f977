package org.vedette.cli.eval;

import org.vedette.cli.console.Console;

/// Runs a command line as `./vedette` would.
@FunctionalInterface
public interface Runs {
    /// @return the exit code
    int run(Console console, String... arguments);
}
