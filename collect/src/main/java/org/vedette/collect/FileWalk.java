package org.vedette.collect;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Goes through the given names and, for folders, through all files below them, sorted by name. In folders,
/// names that begin with a point and links to folders are passed over. Holds the names of one branch of
/// folders only.
final class FileWalk {
    /// A stop on the way.
    sealed interface Stop {
        /// As given, or the folder as given with the way down to the file, parted by `/`.
        String name();
    }

    record AFile(String name, Path path) implements Stop {}

    record StandardInput(String name) implements Stop {}

    /// A name or folder that leads nowhere.
    record DeadEnd(String name, String why) implements Stop {}

    private final Deque<Iterator<Stop>> branches = new ArrayDeque<>();

    FileWalk(List<String> names) {
        List<Stop> given = new ArrayList<>();
        for (String name : names) {
            given.add(name.equals(Collector.STANDARD_INPUT) ? new StandardInput(name) : file(name));
        }
        branches.push(given.iterator());
    }

    /// The next file, or null when there are no more.
    @Nullable
    Stop next() {
        while (!branches.isEmpty()) {
            if (!branches.peek().hasNext()) {
                branches.pop();
                continue;
            }
            Stop stop = branches.peek().next();
            if (stop instanceof AFile(var name, var path) && Files.isDirectory(path)) {
                branches.push(below(name, path).iterator());
            } else {
                return stop;
            }
        }
        return null;
    }

    private static Stop file(String name) {
        try {
            return new AFile(name, Path.of(name));
        } catch (InvalidPathException noPath) {
            return new DeadEnd(name, "no name of a file: " + noPath.getReason());
        }
    }

    private static List<Stop> below(String folder, Path path) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            entries.forEach(found::add);
        } catch (IOException unreadable) {
            return List.of(new DeadEnd(folder, Unread.reason(unreadable)));
        } catch (DirectoryIteratorException broken) {
            IOException cause = broken.getCause();
            return List.of(new DeadEnd(folder, cause == null ? "found a broken folder" : Unread.reason(cause)));
        }
        String start = folder.endsWith("/") || folder.endsWith(File.separator) ? folder : folder + "/";
        return found.stream()
                .filter(FileWalk::isWanted)
                .sorted(Comparator.comparing(FileWalk::nameOf))
                .<Stop>map(entry -> new AFile(start + nameOf(entry), entry))
                .toList();
    }

    private static boolean isWanted(Path entry) {
        return !nameOf(entry).startsWith(".") && !(Files.isSymbolicLink(entry) && Files.isDirectory(entry));
    }

    private static String nameOf(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
