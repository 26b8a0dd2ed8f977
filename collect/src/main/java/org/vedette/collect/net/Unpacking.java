package org.vedette.collect.net;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// Reads streams up to a bound, and unpacks gzip up to the same bound, so that a few packed bytes cannot fill
/// the memory.
public final class Unpacking {
    private static final int STEP = 8_192;

    private Unpacking() {}

    /// More than was wanted.
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(int largest) {
            super("found more than " + largest + " bytes, wanted at most so many");
        }
    }

    /// Everything in the stream.
    ///
    /// @param largest in bytes
    /// @throws TooLargeException if there is more
    public static byte[] all(InputStream stream, int largest) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] step = new byte[STEP];
        for (int read = stream.read(step); read >= 0; read = stream.read(step)) {
            if (out.size() + read > largest) {
                throw new TooLargeException(largest);
            }
            out.write(step, 0, read);
        }
        return out.toByteArray();
    }

    /// The bytes, unpacked if they begin as gzip does, whatever their server calls them.
    ///
    /// @throws java.io.EOFException if they end too early
    public static byte[] unpacked(byte[] bytes, int largest) throws IOException {
        if (!isPacked(bytes)) {
            return bytes;
        }
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(bytes), STEP)) {
            return all(stream, largest);
        }
    }

    private static boolean isPacked(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }
}
