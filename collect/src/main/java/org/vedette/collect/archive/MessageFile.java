package org.vedette.collect.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.bytes.ByteLines;

/// The messages of a file one by one: a mailbox in the form mbox, in which a line "From ..." begins each
/// message, or one message alone.
final class MessageFile {
    private static final Pattern SEPARATOR =
            Pattern.compile("From \\S+.* \\d{4}\\b.*|From -.*|From \\S+@\\S+.*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile(">+From .*", Pattern.DOTALL);

    private final ByteLines lines;
    private final int largest;
    private boolean isBox;
    private boolean started;
    private boolean ended;

    /// @param largest how many bytes a message may have
    MessageFile(InputStream stream, int largest) {
        this.lines = new ByteLines(new BufferedInputStream(stream, 1 << 16), largest);
        this.largest = largest;
    }

    /// A message as it lies in the box.
    ///
    /// @param bytes of the message; its beginning when it is not whole
    /// @param whole whether it has no more bytes than it may
    // A record of bytes is compared by identity; nothing compares messages.
    @SuppressWarnings("ArrayRecordComponent")
    record Message(byte[] bytes, boolean whole) {}

    /// The next message, or null.
    @Nullable
    Message next() throws IOException {
        var out = new ByteArrayOutputStream();
        boolean whole = true;
        boolean blank = false;
        while (!ended) {
            ByteLines.Line line = lines.next();
            ended = line == null;
            String head = line == null ? "" : head(line.bytes());
            boolean separates = separates(head, blank);
            isBox |= separates && !started;
            boolean first = separates && !started;
            started = true;
            if (separates && !first) {
                return new Message(out.toByteArray(), whole);
            }
            if (line != null && !first) {
                whole &= line.whole() && out.size() + line.bytes().length < largest;
                add(out, line.bytes(), head, whole);
                blank = head.isBlank();
            }
        }
        return out.size() == 0 ? null : new Message(out.toByteArray(), whole);
    }

    private boolean separates(String head, boolean afterBlank) {
        boolean mayBe = !started || (isBox && afterBlank);
        return mayBe && SEPARATOR.matcher(head).matches();
    }

    private void add(ByteArrayOutputStream out, byte[] line, String head, boolean whole) {
        if (whole) {
            boolean quoted = isBox && QUOTED.matcher(head).matches();
            out.write(line, quoted ? 1 : 0, line.length - (quoted ? 1 : 0));
            out.write('\n');
        }
    }

    private static String head(byte[] line) {
        return new String(line, 0, Math.min(line.length, 200), StandardCharsets.ISO_8859_1);
    }
}
