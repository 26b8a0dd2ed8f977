package org.vedette.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The memory of this process as the system counts it.
public final class Memory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    private Memory() {}

    /// The most that was ever resident, in kibibytes, or null where the system does not tell.
    public static @Nullable Long peak() {
        if (!Files.isReadable(STATUS)) {
            return null;
        }
        try {
            return peak(Files.readString(STATUS, StandardCharsets.UTF_8));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /// The peak in the words of /proc/self/status.
    static @Nullable Long peak(String status) {
        return status.lines()
                .filter(line -> line.startsWith(PEAK))
                .map(line -> Long.valueOf(
                        line.substring(PEAK.length()).replace("kB", "").strip()))
                .findFirst()
                .orElse(null);
    }
}
