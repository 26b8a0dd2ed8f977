package org.vedette.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Output;

/// One run of the command line in this process, with its streams caught.
///
/// @param exit the exit code
/// @param out what it wrote on the output stream
/// @param err what it wrote on the error stream
record Run(int exit, String out, String err) {
    /// The project's root as the tests see it.
    static final Path HOME = Path.of("..");

    static Run of(String... arguments) {
        return fed("", arguments);
    }

    /// A run with something on standard input.
    static Run fed(String in, String... arguments) {
        return fed(in.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Run fed(byte[] in, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new ByteArrayInputStream(in), new Output(out), new Output(err), 100, false, false, false, HOME);
        int exit = Main.run(console, arguments);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
