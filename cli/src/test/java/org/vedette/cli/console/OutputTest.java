package org.vedette.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutputTest {
    /// A pipe whose reader has gone.
    private static final class Gone extends OutputStream {
        private final String why;

        Gone(String why) {
            this.why = why;
        }

        @Override
        public void write(int unit) throws IOException {
            throw new IOException(why);
        }
    }

    @Test
    void linesAreUtf8WithOneLineFeedAndAreThereAtOnce() {
        var bytes = new ByteArrayOutputStream();
        new Output(bytes).line("Ñandú");
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("Ñandú\n");
    }

    @Test
    void linesOfSeveralThreadsStayWhole() throws InterruptedException {
        var bytes = new ByteArrayOutputStream();
        var out = new Output(bytes);
        List<Thread> writers = Stream.of("a", "b", "c", "d")
                .map(word -> Thread.ofPlatform().unstarted(() -> {
                    for (int i = 0; i < 500; i++) {
                        out.line(word.repeat(50));
                    }
                }))
                .toList();
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2000)
                .allMatch(line -> line.matches("a{50}|b{50}|c{50}|d{50}"));
    }

    @Test
    void bytesThatCannotBeWrittenEndTheRunAsLinesDo() throws IOException {
        try (OutputStream full = new Output(new Gone("No space left on device")).bytes()) {
            full.write("x".getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(full::flush).isInstanceOf(OutputClosedException.class);
        } catch (OutputClosedException closing) {
            assertThat(closing.readerHasGone()).isFalse();
        }
        var bytes = new ByteArrayOutputStream();
        try (OutputStream out = new Output(bytes).bytes()) {
            out.write("Ñandú".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("Ñandú");
    }

    @Test
    void aReaderThatHasGoneIsToldFromAFullDisk() {
        var gone = new Output(new Gone("Broken pipe"));
        assertThatThrownBy(() -> gone.line("x"))
                .isInstanceOfSatisfying(
                        OutputClosedException.class,
                        closed -> assertThat(closed.readerHasGone()).isTrue());
        var full = new Output(new Gone("No space left on device"));
        assertThatThrownBy(() -> full.words("x"))
                .isInstanceOfSatisfying(
                        OutputClosedException.class,
                        closed -> assertThat(closed.readerHasGone()).isFalse());
    }
}
