package org.vedette.cli.command;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.code.TrainedReader;
import org.vedette.model.claim.Correction;
import org.vedette.pipeline.EnglishReader;
import org.vedette.pipeline.Knowledge;

/// Opens the reader. Model and knowledge load side by side, which halves the wait for the first claim.
public final class Readers {
    private Readers() {}

    /// @param model the folder of a trained reader, or null for the one that ships
    /// @param longest the longest article that is read, in UTF-16 code units
    public static EnglishReader open(@Nullable Path model, int longest, boolean withSpans) {
        return open(model, longest, withSpans, List.of());
    }

    /// With corrections of analysts, which like cases follow.
    public static EnglishReader open(
            @Nullable Path model, int longest, boolean withSpans, List<Correction> corrections) {
        var trained = CompletableFuture.supplyAsync(() -> trained(model));
        // Nearly every run has a claim and asks for them; what is wrong with them is told to whoever asks first.
        trained.thenAccept(TrainedReader::precedents);
        Knowledge knowledge = Knowledge.shipped();
        try {
            return new EnglishReader(joined(trained), knowledge, longest, withSpans, corrections);
        } catch (IllegalArgumentException refused) {
            throw Complaint.undone(
                    String.valueOf(refused.getMessage()), "leave the corrections out, or name another reader");
        }
    }

    /// The reader in a folder, or the one that ships.
    public static TrainedReader trained(@Nullable Path model) {
        if (model == null) {
            return TrainedReader.english();
        }
        if (!Files.isRegularFile(model.resolve(TrainedReader.PROPERTIES))) {
            throw Complaint.usage(
                    "--model " + model + ": no " + TrainedReader.PROPERTIES + " there",
                    "give a folder that vedette train has written");
        }
        return new TrainedReader(name -> open(model.resolve(name)));
    }

    private static @Nullable InputStream open(Path file) throws java.io.IOException {
        return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }

    private static TrainedReader joined(CompletableFuture<TrainedReader> trained) {
        try {
            return trained.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Complaint complaint) {
                throw complaint;
            }
            if (failed.getCause() instanceof IllegalArgumentException refused) {
                throw Complaint.undone(
                        String.valueOf(refused.getMessage()), "vedette --version tells what is installed");
            }
            throw failed;
        }
    }
}
