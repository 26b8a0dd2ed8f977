package org.vedette.cli.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.outlets.OutletCard;
import org.vedette.knowledge.outlets.OutletRegister;
import org.vedette.knowledge.outlets.OutletTable;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.WatchPlan;
import org.vedette.watchfile.KnownActors;
import org.vedette.watchfile.WatchFile;

/// Opens watch files and tables of outlets, with the register at hand.
public final class WatchFiles {
    private final KnownActors actors;

    public WatchFiles(ActorRegister register) {
        this.actors = new KnownActors(register);
    }

    /// @throws org.vedette.model.FaultyFileException naming every fault
    public WatchPlan watch(Path file) throws IOException {
        return WatchFile.read(file.toString(), text(file), actors::knows);
    }

    /// Reads watch files for nothing but their faults.
    ///
    /// @throws org.vedette.model.FaultyFileException naming every fault of the first that has some
    public void check(List<Path> files) throws IOException {
        for (Path file : files) {
            watch(file);
        }
    }

    /// The text of a file in UTF-8.
    static String text(Path file) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file)))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw Complaint.undone(file + ": bytes that are no UTF-8", "save the file as UTF-8");
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Complaint.usage(file + ": no such file", "give the name of a file");
        }
        return Files.readAllBytes(file);
    }

    /// The letters of outlets.
    ///
    /// @param file the table of outlets, or null for the register that ships
    public static Outlets outlets(@Nullable Path file) throws IOException {
        return file == null ? OutletRegister.load().letters() : OutletTable.read(file.toString(), bytes(file));
    }

    /// What a table says of each outlet.
    ///
    /// @param file the table of outlets, or null for none
    public static List<OutletCard> cards(@Nullable Path file) throws IOException {
        return file == null ? List.of() : OutletTable.cards(file.toString(), bytes(file));
    }

    /// A person's words for an actor's code.
    public String name(String code) {
        return actors.name(code);
    }
}
