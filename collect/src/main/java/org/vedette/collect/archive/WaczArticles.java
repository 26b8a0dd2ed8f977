package org.vedette.collect.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

/// The pages of a WACZ file: a zip file that holds web archives in its folder `archive`.
public final class WaczArticles implements ArchivedArticles {
    private final ZipFile zip;
    private final String name;
    private final int largest;
    private final Iterator<? extends ZipEntry> entries;
    private @Nullable WarcArticles open;

    private WaczArticles(ZipFile zip, String name, int largest) {
        this.zip = zip;
        this.name = name;
        this.largest = largest;
        List<? extends ZipEntry> archives = zip.stream()
                .filter(entry -> isArchive(entry.getName().toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
        this.entries = archives.iterator();
    }

    /// Opens a file.
    ///
    /// @param name of the file, for people
    /// @param largest how many bytes a page may have, unpacked
    /// @throws IOException if it cannot be read or is no zip file
    public static WaczArticles open(Path file, String name, int largest) throws IOException {
        return new WaczArticles(new ZipFile(file.toFile()), name, largest);
    }

    private static boolean isArchive(String entry) {
        return entry.startsWith("archive/") && (entry.endsWith(".warc") || entry.endsWith(".warc.gz"));
    }

    @Override
    public @Nullable Outcome<Article> next() {
        while (true) {
            WarcArticles current = open;
            Outcome<Article> found = current == null ? null : current.next();
            if (found != null) {
                return found;
            }
            if (!entries.hasNext()) {
                return null;
            }
            ZipEntry entry = entries.next();
            String place = name + "!/" + entry.getName();
            try {
                open = new WarcArticles(zip.getInputStream(entry), place, largest);
            } catch (IOException damaged) {
                open = null;
                String detail = place + ": found a damaged archive: " + damaged.getMessage();
                return new Outcome.SetAside<>(place, Trouble.ARCHIVE_DAMAGED, detail);
            }
        }
    }

    @Override
    public void close() {
        try {
            zip.close(); // and with it every stream out of it
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
