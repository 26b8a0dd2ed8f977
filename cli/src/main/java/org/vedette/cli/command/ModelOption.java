package org.vedette.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// With which reader a command works.
public final class ModelOption {
    @Option(names = "--model", paramLabel = "FOLDER", description = "A reader of your own, as vedette train wrote it.")
    private @Nullable Path folder;

    /// The folder of a trained reader, or null for the one that ships.
    public @Nullable Path folder() {
        return folder;
    }
}
