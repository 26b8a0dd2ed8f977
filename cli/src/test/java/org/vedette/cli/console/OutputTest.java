package org.vedette.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
