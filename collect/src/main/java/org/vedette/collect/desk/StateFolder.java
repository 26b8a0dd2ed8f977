package org.vedette.collect.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The states of all feeds, a file each, every one of them whole at any instant: a new state is written beside
/// the old one and takes its place in one step. One process at a time may hold the folder.
public final class StateFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel lock;

    private StateFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// Takes hold of a folder, which is made where there is none.
    ///
    /// @throws IOException if another process holds it
    public static StateFolder hold(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isOurs(channel)) {
            channel.close();
            throw new IOException(folder + ": found another run of vedette collecting there, wanted one at a time");
        }
        return new StateFolder(folder, channel);
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException ourselves) {
            return false;
        }
    }

    /// The state of a feed as it was written last, or null; for this one needs no hold.
    ///
    /// @throws IOException if the file cannot be read or understood
    public static @Nullable FeedState peek(Path folder, String feed) throws IOException {
        Path file = folder.resolve(feed + ".json");
        if (!Files.exists(file)) {
            return null;
        }
        try {
            return StateText.read(Files.readString(file));
        } catch (IOException broken) {
            throw new IOException(file + ": " + broken.getMessage(), broken);
        }
    }

    @Nullable
    FeedState load(String feed) throws IOException {
        return peek(folder, feed);
    }

    void save(FeedState state) throws IOException {
        Path file = folder.resolve(state.name() + ".json");
        Path fresh = folder.resolve(state.name() + ".json.new");
        ByteBuffer bytes = ByteBuffer.wrap(StateText.written(state).getBytes(StandardCharsets.UTF_8));
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Adds a line to the list of what was set aside.
    synchronized void setAside(String line) throws IOException {
        Files.writeString(
                folder.resolve("set-aside.jsonl"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
