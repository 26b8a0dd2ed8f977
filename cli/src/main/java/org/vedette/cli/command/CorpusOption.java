package org.vedette.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.coverage.CorpusFolder;
import picocli.CommandLine.Parameters;

/// Which corpus is meant.
final class CorpusOption {
    @Parameters(paramLabel = "DIR", arity = "0..1", description = "A corpus folder; the project's own unless given.")
    private @Nullable Path folder;

    CorpusFolder read(Console console) throws IOException {
        Path chosen = folder == null ? console.home().resolve("corpus") : folder;
        if (!Files.isDirectory(chosen)) {
            throw Complaint.usage(chosen + ": no such folder", "give a folder of corpus files (.txt)");
        }
        CorpusFolder read = CorpusFolder.read(chosen);
        if (read.files() == 0) {
            throw Complaint.usage(chosen + ": no .txt file in it", "give a folder of corpus files (.txt)");
        }
        return read;
    }
}
