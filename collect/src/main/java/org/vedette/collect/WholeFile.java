package org.vedette.collect;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.bytes.Decoded;
import org.vedette.collect.page.HtmlPage;
import org.vedette.collect.page.MarkdownPage;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

/// A file that is one article.
final class WholeFile implements Source {
    private final InputStream stream;
    private final String name;
    private final InputKind kind;
    private final int most;
    private boolean read;

    /// @param most how many bytes the file may have
    WholeFile(InputStream stream, String name, InputKind kind, int most) {
        this.stream = stream;
        this.name = name;
        this.kind = kind;
        this.most = most;
    }

    @Override
    public @Nullable Outcome<Article> next() {
        if (read) {
            return null;
        }
        read = true;
        try {
            byte[] bytes = stream.readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
            return bytes.length > most
                    ? aside(Trouble.ARTICLE_TOO_LONG, "found more than " + most + " bytes, wanted at most so many")
                    : article(bytes);
        } catch (IOException unread) {
            return Unread.file(name, unread);
        }
    }

    private Outcome<Article> article(byte[] bytes) {
        Decoded decoded = kind == InputKind.HTML ? Decoded.page(bytes) : Decoded.text(bytes);
        return switch (decoded) {
            case Decoded.Broken(var detail) -> aside(Trouble.ENCODING_BROKEN, detail);
            case Decoded.Text(var text) -> article(text);
        };
    }

    private Outcome<Article> article(String text) {
        return switch (kind) {
            case TEXT -> new Outcome.Done<>(name, Article.of(name, text));
            case HTML -> HtmlPage.read(name, text);
            case MARKDOWN -> new Outcome.Done<>(name, MarkdownPage.read(name, text));
            case WARC, WACZ, MAIL -> throw new IllegalStateException("an archive is no one article: " + name);
            case JSON, JSON_LINES -> new JsonArticle(name, name, 1).read(text);
        };
    }

    private Outcome<Article> aside(Trouble trouble, String detail) {
        return new Outcome.SetAside<>(name, trouble, name + ": " + detail);
    }

    @Override
    public void close() {
        Closing.quietly(stream);
    }
}
