package org.vedette.collect.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.vedette.collect.bytes.ContentType;
import org.vedette.collect.bytes.Decoded;
import org.vedette.collect.net.Unpacking;
import org.vedette.collect.page.HtmlPage;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

/// The pages of a web archive, packed or not: answers with the number 200, resources, and texts that somebody
/// made of pages. Their identifier is the address they were captured from.
public final class WarcArticles implements ArchivedArticles {
    private static final List<String> PAGES = List.of("text/html", "application/xhtml+xml");
    private static final int FOUND = 200;

    private final InputStream stream;
    private final String name;
    private final int largest;
    private @Nullable WarcReader reader;
    private boolean ended;

    /// @param name of the archive, for people
    /// @param largest how many bytes a page may have, unpacked
    public WarcArticles(InputStream stream, String name, int largest) {
        this.stream = stream;
        this.name = name;
        this.largest = largest;
    }

    @Override
    public @Nullable Outcome<Article> next() {
        while (!ended) {
            Optional<WarcRecord> record;
            try {
                record = reader().next();
            } catch (IOException damaged) {
                ended = true;
                return damaged(damaged);
            }
            ended = record.isEmpty();
            Outcome<Article> found = record.isEmpty() ? null : read(record.get());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private WarcReader reader() throws IOException {
        WarcReader current = reader;
        if (current == null) {
            current = new WarcReader(stream);
            reader = current;
        }
        return current;
    }

    private Outcome<Article> damaged(IOException damaged) {
        String place = name + (reader == null ? "" : " at byte " + reader.position());
        String detail = place + ": found a damaged archive: " + damaged.getMessage() + "; what follows is not read";
        return new Outcome.SetAside<>(name, Trouble.ARCHIVE_DAMAGED, detail);
    }

    private @Nullable Outcome<Article> read(WarcRecord record) {
        if (!(record instanceof WarcTargetRecord page) || page.target() == null) {
            return null;
        }
        try {
            return switch (page) {
                case WarcResponse response -> response(response);
                case WarcResource resource -> page(page, header(page), resource.body().stream());
                case WarcConversion conversion -> page(page, header(page), conversion.body().stream());
                default -> null; // a request, metadata, or a visit that found nothing new
            };
        } catch (Unpacking.TooLargeException large) {
            return new Outcome.SetAside<>(page.target(), Trouble.ARTICLE_TOO_LONG, place(page) + large.getMessage());
        } catch (IOException broken) {
            String detail = place(page) + "found a damaged record: " + broken.getMessage();
            return new Outcome.SetAside<>(page.target(), Trouble.ARCHIVE_DAMAGED, detail);
        }
    }

    private String place(WarcTargetRecord page) {
        return name + ": " + page.target() + ": ";
    }

    private static String header(WarcTargetRecord page) {
        return page.headers().first("Content-Type").orElse("");
    }

    private @Nullable Outcome<Article> response(WarcResponse response) throws IOException {
        if (!header(response).toLowerCase(Locale.ROOT).startsWith("application/http")) {
            return null;
        }
        HttpResponse http = response.http();
        return http.status() == FOUND
                ? page(response, http.headers().first("Content-Type").orElse(""), http.body().stream())
                : null;
    }

    private @Nullable Outcome<Article> page(WarcTargetRecord record, String header, InputStream body)
            throws IOException {
        ContentType kind = ContentType.of(header);
        boolean isText = kind.type().equals("text/plain");
        if (!isText && !PAGES.contains(kind.type())) {
            return null;
        }
        byte[] bytes = Unpacking.unpacked(Unpacking.all(body, largest), largest);
        return switch (Decoded.fetched(bytes, kind.charset())) {
            case Decoded.Broken(var detail) ->
                new Outcome.SetAside<>(record.target(), Trouble.ENCODING_BROKEN, place(record) + detail);
            case Decoded.Text(var text) -> article(record.target(), text, isText);
        };
    }

    private static Outcome<Article> article(String address, String text, boolean isText) {
        Outcome<Article> read =
                isText ? new Outcome.Done<>(address, Article.of(address, text)) : HtmlPage.read(address, text);
        return switch (read) {
            case Outcome.SetAside<Article> aside -> aside;
            case Outcome.Done<Article>(var id, var page) -> new Outcome.Done<>(id, at(page, address));
        };
    }

    private static Article at(Article page, String address) {
        String url = page.url() == null ? address : page.url();
        return new Article(page.id(), page.text(), page.title(), page.published(), page.known(), page.outlet(), url);
    }

    @Override
    public void close() {
        ended = true;
        try {
            stream.close();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
