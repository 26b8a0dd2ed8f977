package org.vedette.cli.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// A stream of lines in UTF-8, each ended by one line feed and passed on at once, so that a reader at the other end of
/// a pipe never waits. Lines that several threads write stay whole.
public final class Output {
    private final OutputStream stream;

    public Output(OutputStream stream) {
        this.stream = new BufferedOutputStream(stream);
    }

    /// Writes a line; several threads may.
    ///
    /// @throws OutputClosedException if nobody reads any more, or the disk is full
    public synchronized void line(String line) {
        try {
            stream.write(line.getBytes(StandardCharsets.UTF_8));
            stream.write('\n');
            stream.flush();
        } catch (IOException closed) {
            throw new OutputClosedException(closed);
        }
    }

    /// Writes words without ending the line: for progress.
    public synchronized void words(String words) {
        try {
            stream.write(words.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException closed) {
            throw new OutputClosedException(closed);
        }
    }

    /// The same stream for code that wants a writer.
    public PrintWriter writer() {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /// The same stream for code that writes bytes. What cannot be written ends the run as it does for a line; closing
    /// it leaves the stream open.
    public OutputStream bytes() {
        return new Bytes(stream);
    }

    /// Tells of a stream that is closed or full by the exception that the commands know.
    private static final class Bytes extends OutputStream {
        private final OutputStream stream;

        Bytes(OutputStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(int unit) {
            write(new byte[] {(byte) unit}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            try {
                stream.write(bytes, from, length);
            } catch (IOException closed) {
                throw new OutputClosedException(closed);
            }
        }

        @Override
        public void flush() {
            try {
                stream.flush();
            } catch (IOException closed) {
                throw new OutputClosedException(closed);
            }
        }

        @Override
        public void close() {
            flush();
        }
    }

    /// The same stream for code that wants a print stream, and does not care whether anybody reads it.
    public PrintStream prints() {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
