package org.vedette.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Output;

class ProgressTest {
    @TempDir
    private Path folder;

    private String shown(boolean outIsTerminal, boolean errIsTerminal, String... paths) {
        var err = new ByteArrayOutputStream();
        var console = new Console(
                InputStream.nullInputStream(),
                new Output(OutputStream.nullOutputStream()),
                new Output(err),
                80,
                outIsTerminal,
                errIsTerminal,
                false,
                folder);
        try (var progress = Progress.of(console, new Input(), List.of(paths))) {
            progress.step();
            progress.clear();
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aBarIsShownOnTheErrorStreamAndTakenAway() {
        assertThat(shown(false, true, "a.txt", "b.txt"))
                .contains("reading", "/2 documents")
                .endsWith("\r\u001B[K");
    }

    @Test
    void nobodyIsShownABarWhoWouldNotSeeIt() {
        assertThat(shown(false, false, "a.txt", "b.txt")).isEmpty();
        assertThat(shown(true, true, "a.txt", "b.txt")).isEmpty();
        assertThat(shown(false, true, "a.txt")).isEmpty();
    }

    @Test
    void filesAreCountedWhereTheyCanBe() throws IOException {
        Files.createDirectory(folder.resolve("below"));
        Files.writeString(folder.resolve("one.txt"), "x");
        Files.writeString(folder.resolve("below/two.txt"), "x");
        var input = new Input();
        assertThat(input.count(List.of(folder.toString(), "not-there.txt"))).isEqualTo(3);
        assertThat(input.count(List.of("a.jsonl"))).isEqualTo(-1);
        assertThat(input.count(List.of("-"))).isEqualTo(-1);
        Files.writeString(folder.resolve("below/three.jsonl"), "x");
        assertThat(input.count(List.of(folder.toString()))).isEqualTo(-1);
        assertThat(input.isLong(List.of(folder.toString()))).isTrue();
        assertThat(input.isLong(List.of("a.txt"))).isFalse();
    }
}
