package org.vedette.cli.console;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/// The three streams of a run and what is at their ends. The launcher tells in the property `vedette.terminal` which of
/// `out` and `err` are terminals, since Java cannot ask about one of them alone, and in `vedette.columns` how wide they
/// are.
///
/// @param width of the terminal in columns
/// @param outIsTerminal whether a person reads `out`
/// @param errIsTerminal whether a person reads `err`
/// @param colours whether colours are wanted on `out`
/// @param home the repository's root folder
public record Console(
        InputStream in,
        Output out,
        Output err,
        int width,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean colours,
        Path home) {
    /// Lines for a file or a pipe are as wide as this.
    public static final int USUAL_WIDTH = 100;

    private static final int NARROWEST = 40;

    /// The streams of this process.
    public static Console ofProcess() {
        List<String> terminals =
                List.of(System.getProperty("vedette.terminal", "").split(" "));
        boolean out = terminals.contains("out");
        String noColour = System.getenv("NO_COLOR");
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new Output(new FileOutputStream(FileDescriptor.out)),
                new Output(new FileOutputStream(FileDescriptor.err)),
                columns(),
                out,
                terminals.contains("err"),
                out && (noColour == null || noColour.isEmpty()),
                Path.of(System.getProperty("vedette.home", ".")));
    }

    private static int columns() {
        String told = System.getProperty("vedette.columns", "");
        return told.matches("[1-9][0-9]{1,3}") ? Math.max(NARROWEST, Integer.parseInt(told)) : USUAL_WIDTH;
    }
}
