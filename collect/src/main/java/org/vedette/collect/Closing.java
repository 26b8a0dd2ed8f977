package org.vedette.collect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Closes what was only read.
final class Closing {
    private Closing() {}

    /// @throws UncheckedIOException if the system refuses, which for a file that was read means a fault of
    /// its own
    static void quietly(InputStream stream) {
        try {
            stream.close();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
