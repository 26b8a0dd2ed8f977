package org.vedette.collect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.bytes.ByteLines;
import org.vedette.collect.bytes.Decoded;
import org.vedette.collect.bytes.Utf16Stream;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

/// A file with an article on each line. A line that cannot be read is set aside by its number; blank lines
/// are passed over.
final class LineSource implements Source {
    private final InputStream stream;
    private final String name;
    private final int longest;
    private @Nullable ByteLines lines;
    private boolean ended;

    /// @param longest how many bytes a line may have
    LineSource(InputStream stream, String name, int longest) {
        this.stream = stream;
        this.name = name;
        this.longest = longest;
    }

    @Override
    public @Nullable Outcome<Article> next() {
        try {
            while (!ended) {
                ByteLines.Line line = lines().next();
                ended = line == null;
                if (line != null && !isBlank(line)) {
                    return article(line);
                }
            }
            return null;
        } catch (IOException unread) {
            ended = true;
            long at = lines == null ? 1 : lines.number() + 1;
            return Unread.file(name + ":" + at, unread);
        }
    }

    private ByteLines lines() throws IOException {
        ByteLines current = lines;
        if (current == null) {
            current = new ByteLines(inUtf8(new BufferedInputStream(stream, 1 << 16)), longest);
            lines = current;
        }
        return current;
    }

    /// Takes the mark of the encoding off; without one it is UTF-8.
    private static InputStream inUtf8(BufferedInputStream stream) throws IOException {
        stream.mark(4);
        byte[] head = stream.readNBytes(3);
        stream.reset();
        int first = head.length > 1 ? (head[0] & 0xFF) << 8 | head[1] & 0xFF : 0;
        if (first == 0xFEFF || first == 0xFFFE) {
            stream.skipNBytes(2);
            return new Utf16Stream(stream, first == 0xFEFF);
        }
        boolean marked = head.length == 3 && first == 0xEFBB && (head[2] & 0xFF) == 0xBF;
        stream.skipNBytes(marked ? 3 : 0);
        return stream;
    }

    private static boolean isBlank(ByteLines.Line line) {
        for (byte unit : line.bytes()) {
            if (unit != ' ' && unit != '\t' && unit != '\r') {
                return false;
            }
        }
        return line.whole();
    }

    private Outcome<Article> article(ByteLines.Line line) {
        var reader = new JsonArticle(name, name + ":" + line.number(), line.number());
        if (!line.whole()) {
            String id = reader.idOf(new String(line.bytes(), StandardCharsets.UTF_8));
            return aside(id, Trouble.ARTICLE_TOO_LONG, line, line.length() + " bytes, wanted at most " + longest);
        }
        return switch (Decoded.utf8(line.bytes())) {
            case Decoded.Text(var json) -> reader.read(json);
            case Decoded.Broken(var detail) -> {
                String id = reader.idOf(new String(line.bytes(), StandardCharsets.UTF_8));
                yield new Outcome.SetAside<>(id, Trouble.ENCODING_BROKEN, name + ":" + line.number() + ": " + detail);
            }
        };
    }

    private Outcome<Article> aside(String id, Trouble trouble, ByteLines.Line line, String found) {
        return new Outcome.SetAside<>(id, trouble, name + ":" + line.number() + ": found " + found);
    }

    @Override
    public void close() {
        ended = true;
        Closing.quietly(stream);
    }
}
