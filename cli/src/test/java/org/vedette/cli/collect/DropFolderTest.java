package org.vedette.cli.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path folder;

    private Path file(String name, String changed) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, "words");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse(changed)));
    }

    @Test
    void whatIsHiddenOrNotSettledIsLeft() throws IOException {
        Path b = file("b/2.txt", "2026-11-22T11:00:00Z");
        Path a = file("a.txt", "2026-11-22T11:59:57Z");
        file("a-fresh.txt", "2026-11-22T11:59:59Z");
        file(".hidden.txt", "2026-11-22T11:00:00Z");
        file(".hidden/c.txt", "2026-11-22T11:00:00Z");
        assertThat(DropFolder.files(folder, NOW)).containsExactly(a, b);
    }

    @Test
    void aFolderInItThatCannotBeReadEndsNothing() throws IOException {
        Path a = file("a.txt", "2026-11-22T11:00:00Z");
        Path closed = Objects.requireNonNull(
                file("closed/b.txt", "2026-11-22T11:00:00Z").getParent());
        assumeThat(closed.toFile().setReadable(false)).isTrue();
        try {
            assumeThat(Files.isReadable(closed)).as("not for root").isFalse();
            assertThat(DropFolder.files(folder, NOW)).containsExactly(a, closed);
        } finally {
            assertThat(closed.toFile().setReadable(true)).isTrue();
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaidSo() {
        assertThatThrownBy(() -> DropFolder.files(folder.resolve("none"), NOW)).isInstanceOf(NoSuchFileException.class);
    }
}
