package org.vedette.collect.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads lines of bytes; of a line that is too long only the head is kept, and the rest is passed over
/// unread.
public final class ByteLines {
    /// How much is kept of a line that is too long.
    private static final int HEAD = 4_096;

    /// A line without its end.
    ///
    /// @param number from 1
    /// @param whole whether `bytes` are all of it, and not only its head
    /// @param length of all of it, in bytes
    public record Line(long number, byte[] bytes, boolean whole, long length) {}

    private final InputStream stream;
    private final int most;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long number;

    /// @param most how many bytes a line may have
    public ByteLines(InputStream stream, int most) {
        this.stream = stream;
        this.most = most;
    }

    /// The number of the last line that was begun.
    public long number() {
        return number;
    }

    /// The next line, or null at the end.
    public @Nullable Line next() throws IOException {
        if (!fill()) {
            return null;
        }
        number++;
        var kept = new ByteArrayOutputStream(256);
        long length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            ended = end < filled;
            length += end - at;
            keep(kept, at, end, length);
            at = ended ? end + 1 : end;
        }
        return line(kept.toByteArray(), length);
    }

    /// Keeps what was read while the line is not too long; then cuts back to its head.
    private void keep(ByteArrayOutputStream kept, int from, int to, long length) {
        if (length <= most) {
            kept.write(buffer, from, to - from);
            return;
        }
        if (kept.size() > HEAD) {
            byte[] head = kept.toByteArray();
            kept.reset();
            kept.write(head, 0, HEAD);
        }
        kept.write(buffer, from, Math.min(to - from, HEAD - Math.min(HEAD, kept.size())));
    }

    private Line line(byte[] bytes, long length) {
        boolean whole = length <= most;
        boolean carriage = whole && bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return new Line(number, carriage ? Arrays.copyOf(bytes, bytes.length - 1) : bytes, whole, length);
    }

    private boolean fill() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, stream.read(buffer));
        }
        return at < filled;
    }
}
