package org.vedette.cli.lines;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;

/// The lines of a stream in strict UTF-8, one at a time; blank lines are passed over. A line that is no UTF-8 or longer
/// than [#LONGEST] is set aside. The identifier of each outcome is the name of the stream and its line: "pairs.jsonl:3".
public final class Lines implements Iterator<Outcome<String>> {
    /// The longest line that is read, in bytes.
    public static final int LONGEST = 64 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream stream;
    private final String name;
    private long number;
    private boolean ended;
    private @Nullable Outcome<String> next;

    /// @param name of the stream, as a person knows it
    public Lines(InputStream stream, String name) {
        this.name = name;
        this.stream = new BufferedInputStream(stream, 1 << 16);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = read();
        }
        return next != null;
    }

    @Override
    public Outcome<String> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no line after " + id());
        }
        Outcome<String> line = next;
        next = null;
        return line;
    }

    /// The next line, or null if it is blank or the stream has ended.
    private @Nullable Outcome<String> read() {
        var bytes = new ByteArrayOutputStream();
        long length = 0;
        number++;
        try {
            int unit = stream.read();
            while (unit >= 0 && unit != '\n') {
                if (length++ < LONGEST) {
                    bytes.write(unit);
                }
                unit = stream.read();
            }
            ended = unit < 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return length > LONGEST
                ? aside(Trouble.ARTICLE_TOO_LONG, length + " bytes; at most " + LONGEST)
                : decoded(bytes.toByteArray());
    }

    private @Nullable Outcome<String> decoded(byte[] bytes) {
        try {
            String line = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK) {
                line = line.substring(1);
            }
            return line.isBlank() ? null : new Outcome.Done<>(id(), line);
        } catch (CharacterCodingException broken) {
            return aside(Trouble.ENCODING_BROKEN, "not UTF-8: " + broken.getMessage());
        }
    }

    private Outcome<String> aside(Trouble trouble, String detail) {
        return new Outcome.SetAside<>(id(), trouble, detail);
    }

    private String id() {
        return name + ":" + number;
    }
}
