package org.vedette.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Tally;
import org.vedette.cli.lines.Answering;
import org.vedette.cli.lines.Lines;
import org.vedette.pipeline.InOrder;
import picocli.CommandLine.Option;

/// Where the lines of a command come from that answers each line with a line.
final class LineInput {
    @Option(
            names = "--input",
            paramLabel = "FILE",
            required = true,
            description = "A file of JSON lines, or - for standard input.")
    private String file = "-";

    /// The file as given, for naming its lines.
    String name() {
        return file;
    }

    InputStream open(Console console) throws IOException {
        if (file.equals("-")) {
            return console.in();
        }
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw Complaint.usage(
                    "--input " + file + ": no such file", "give a file of JSON lines, or - for standard input");
        }
        return Files.newInputStream(path);
    }

    /// Answers every line in order, and gives the exit code.
    static int answer(Lines lines, Answering answering, int threads, Console console) {
        var tally = new Tally(console.err(), "lines");
        new InOrder(threads).run(lines, answering, answer -> {
            console.out().line(answer.line());
            if (answer.aside() == null) {
                tally.done();
            } else {
                tally.setAside(answer.aside());
            }
        });
        return tally.close();
    }
}
