package org.vedette.cli;

import org.vedette.cli.console.Console;

/// Where `./vedette` begins.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /// Runs one command line and gives its exit code: 0 all done, 1 something set aside or not done, 2 wrong usage.
    public static int run(Console console, String... arguments) {
        return Commands.forArguments(console, arguments).execute(arguments);
    }
}
