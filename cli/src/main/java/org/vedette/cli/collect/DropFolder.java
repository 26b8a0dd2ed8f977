package org.vedette.cli.collect;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The files of a folder into which others drop files, and out of which they may take them at any moment. Hidden files
/// are passed over, and those that were changed a moment ago.
final class DropFolder extends SimpleFileVisitor<Path> {
    /// A file that was changed more recently may still be written to.
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final Path folder;
    private final Instant now;
    private final SortedSet<Path> found = new TreeSet<>();

    private DropFolder(Path folder, Instant now) {
        this.folder = folder;
        this.now = now;
    }

    /// The files in the order of their names; among them what cannot be looked into, so that reading it says why.
    ///
    /// @throws IOException if the folder itself cannot be read
    static List<Path> files(Path folder, Instant now) throws IOException {
        var visitor = new DropFolder(folder, now);
        Files.walkFileTree(folder, visitor);
        return List.copyOf(visitor.found);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
        return isHidden(below) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (Files.isRegularFile(file) && !isHidden(file) && isSettled(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path unread, IOException why) throws IOException {
        if (unread.equals(folder)) {
            throw why;
        }
        if (!(why instanceof NoSuchFileException) && !isHidden(unread)) {
            found.add(unread);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path below, @Nullable IOException broken) {
        return FileVisitResult.CONTINUE; // what the folder still gave is taken, the rest the next time
    }

    private boolean isHidden(Path path) {
        for (Path part : folder.relativize(path)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private boolean isSettled(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(now.minus(SETTLED));
        } catch (IOException gone) {
            return false; // somebody took it away again
        }
    }
}
