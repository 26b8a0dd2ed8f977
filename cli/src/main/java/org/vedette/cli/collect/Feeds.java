package org.vedette.cli.collect;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vedette.cli.console.Complaint;
import org.vedette.model.feed.FeedList;
import org.vedette.watchfile.FeedsFile;

/// Opens files of feeds.
final class Feeds {
    /// Where collected articles lie where nobody says otherwise.
    static final String SHELF = "collected";

    private Feeds() {}

    /// @throws org.vedette.model.FaultyFileException naming every fault
    static FeedList read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Complaint.usage(file + ": no such file", "give a file of feeds; docs/guide-collect.md shows one");
        }
        try {
            return FeedsFile.read(file.toString(), Files.readString(file));
        } catch (MalformedInputException notText) {
            throw Complaint.undone(file + ": bytes that are no UTF-8", "save the file as UTF-8");
        }
    }
}
