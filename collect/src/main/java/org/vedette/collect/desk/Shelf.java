package org.vedette.collect.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where collected articles are put, a line each: one file, or a folder with a file a day (UTC). Lines are only
/// ever added. A line that a crash cut off is taken away when the shelf is opened again. For several threads at
/// once.
public final class Shelf implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ENDING = ".jsonl";
    private static final int STEP = 65_536;

    private final Path place;
    private final boolean isFolder;
    private final InstantSource clock;
    private String file = "";
    private @Nullable FileChannel open;

    /// How far the shelf was filled.
    ///
    /// @param file the name of the last file; files are in the order of their names
    /// @param length of that file, in bytes
    public record Mark(String file, long length) {
        /// Before the first line.
        public static final Mark START = new Mark("", 0);

        boolean isBefore(Mark other) {
            int order = file.compareTo(other.file);
            return order < 0 || (order == 0 && length < other.length);
        }
    }

    private Shelf(Path place, boolean isFolder, InstantSource clock) {
        this.place = place;
        this.isFolder = isFolder;
        this.clock = clock;
    }

    /// Opens a shelf, or makes one.
    ///
    /// @param place a folder, or a file whose name ends in `.jsonl`
    public static Shelf open(Path place, InstantSource clock) throws IOException {
        boolean isFolder = Files.isDirectory(place) || !isLines(place);
        if (isFolder) {
            Files.createDirectories(place);
        } else if (place.getParent() != null) {
            Files.createDirectories(place.getParent());
        }
        var shelf = new Shelf(place, isFolder, clock);
        for (Path each : shelf.files()) {
            mend(each);
        }
        return shelf;
    }

    private static boolean isLines(Path path) {
        return String.valueOf(path.getFileName()).endsWith(ENDING);
    }

    /// Where what belongs to a shelf lies, beside its lines.
    ///
    /// @param place as for [#open]
    public static Path besides(Path place) {
        return Files.isDirectory(place) || !isLines(place)
                ? place.resolve(".feeds")
                : place.resolveSibling("." + place.getFileName() + ".feeds");
    }

    private List<Path> files() throws IOException {
        if (!isFolder) {
            return Files.exists(place) ? List.of(place) : List.of();
        }
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(each -> isLines(each) && Files.isRegularFile(each))
                    .sorted()
                    .toList();
        }
    }

    private static void mend(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = channel.size();
            var one = ByteBuffer.allocate(1);
            while (end > 0) {
                channel.read(one.clear(), end - 1);
                if (one.get(0) == '\n') {
                    break;
                }
                end--;
            }
            if (end < channel.size()) {
                channel.truncate(end);
            }
        }
    }

    /// Adds a line. It outlives the process as soon as this returns.
    public synchronized void put(String line) throws IOException {
        FileChannel channel = channel();
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private FileChannel channel() throws IOException {
        String today = isFolder
                ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + ENDING
                : String.valueOf(place.getFileName());
        FileChannel current = open;
        if (current == null || !today.equals(file)) {
            close();
            Path path = isFolder ? place.resolve(today) : place;
            current = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            open = current;
            file = today;
        }
        return current;
    }

    /// Brings all lines to the disk itself, so that they outlive a power cut.
    public synchronized void sync() throws IOException {
        if (open != null) {
            open.force(true);
        }
    }

    /// How far it is filled now.
    public synchronized Mark mark() throws IOException {
        List<Path> files = files();
        return files.isEmpty()
                ? Mark.START
                : new Mark(String.valueOf(files.getLast().getFileName()), Files.size(files.getLast()));
    }

    /// The files that hold lines behind a mark, and some of them lines before it.
    public List<Path> since(Mark mark) throws IOException {
        return files().stream()
                .filter(path -> String.valueOf(path.getFileName()).compareTo(mark.file()) >= 0)
                .toList();
    }

    /// What lies behind a mark, line by line; lines that are none of ours are passed over.
    void since(Mark mark, BiConsumer<Mark, JsonNode> each) throws IOException {
        for (Path path : since(mark)) {
            boolean begun = String.valueOf(path.getFileName()).equals(mark.file());
            read(path, begun ? mark.length() : 0, each);
        }
    }

    private static void read(Path path, long from, BiConsumer<Mark, JsonNode> each) throws IOException {
        String name = String.valueOf(path.getFileName());
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.position(Math.min(from, channel.size()));
            InputStream stream = Channels.newInputStream(channel);
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), STEP);
            long at = from;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = node(line);
                if (node != null) {
                    each.accept(new Mark(name, at), node);
                }
                at += line.getBytes(StandardCharsets.UTF_8).length + 1L;
            }
        }
    }

    private static @Nullable JsonNode node(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            return node.path("id").isTextual() ? node : null;
        } catch (JsonProcessingException notOurs) {
            return null;
        }
    }

    /// The fingerprints of all documents with their texts: what would be a second copy.
    public List<String> copies() throws IOException {
        List<String> found = new ArrayList<>();
        since(
                Mark.START,
                (mark, line) -> found.add(
                        copy(line.path("id").asText(), line.path("text").asText())));
        return found;
    }

    /// The fingerprint of a document with its text.
    public static String copy(String id, String text) {
        return Fingerprint.of(id + "\n" + text);
    }

    @Override
    public synchronized void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
