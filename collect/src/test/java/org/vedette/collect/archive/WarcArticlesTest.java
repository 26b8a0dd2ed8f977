package org.vedette.collect.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.vedette.collect.net.Packed;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

class WarcArticlesTest {
    private static final int LARGEST = 100_000;
    private static final String PAGE = "<html><head><title>Café opens | The Courier</title>"
            + "<meta property=\"article:published_time\" content=\"2024-10-21T08:30:00Z\"></head><body><article>"
            + "<p>The café on the bridge was opened on Monday by the mayor and the envoy of the north.</p>".repeat(3)
            + "</article></body></html>";

    @TempDir
    private Path folder;

    private static byte[] archive(WarcCompression compression, WarcResponse... records) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new WarcWriter(Channels.newChannel(out), compression)) {
            for (WarcResponse record : records) {
                writer.write(record);
            }
        }
        return out.toByteArray();
    }

    /// Header and body in one block, as a crawler writes them.
    private static WarcResponse page(String address, int status, String headers, byte[] body) throws IOException {
        var block = new ByteArrayOutputStream();
        block.write(("HTTP/1.1 " + status + " X\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        block.write(body);
        return new WarcResponse.Builder(address)
                .body(MediaType.HTTP_RESPONSE, block.toByteArray())
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Outcome<Article>> read(byte[] archive) {
        try (var articles = new WarcArticles(new ByteArrayInputStream(archive), "crawl.warc", LARGEST)) {
            return all(articles);
        }
    }

    private static List<Outcome<Article>> all(ArchivedArticles articles) {
        List<Outcome<Article>> found = new ArrayList<>();
        for (Outcome<Article> each = articles.next(); each != null; each = articles.next()) {
            found.add(each);
        }
        return found;
    }

    private static Article article(Outcome<Article> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Article>) outcome).value();
    }

    private static byte[] usual(WarcCompression compression) throws IOException {
        return archive(
                compression,
                page("https://c.example/1", 200, "Content-Type: text/html; charset=utf-8\r\n", bytes(PAGE)),
                page("https://c.example/old", 302, "Location: /1\r\n", bytes("moved")),
                page("https://c.example/pic", 200, "Content-Type: image/png\r\n", new byte[2_000]),
                page(
                        "https://c.example/2",
                        200,
                        "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                        Packed.gzip(bytes(PAGE))),
                page("https://c.example/3", 200, "Content-Type: text/plain\r\n", bytes("A café opens.")));
    }

    @ParameterizedTest
    @EnumSource(
            value = WarcCompression.class,
            names = {"NONE", "GZIP"})
    void pagesAreReadAndTheRestIsPassedOver(WarcCompression compression) throws IOException {
        List<Outcome<Article>> found = read(usual(compression));
        assertThat(found)
                .extracting(Outcome::id)
                .containsExactly("https://c.example/1", "https://c.example/2", "https://c.example/3");
        Article first = article(found.getFirst());
        assertThat(first.title()).isEqualTo("Café opens");
        assertThat(first.text()).startsWith("The café on the bridge was opened");
        assertThat(first.known()).hasToString("2024-10-21T08:30:00Z");
        assertThat(first.url()).isEqualTo("https://c.example/1");
        assertThat(article(found.get(1)).text()).isEqualTo(first.text());
        assertThat(article(found.getLast()).text()).isEqualTo("A café opens.");
    }

    /// Cut at any byte, an archive gives what is whole and one trouble at most.
    @ParameterizedTest
    @EnumSource(
            value = WarcCompression.class,
            names = {"NONE", "GZIP"})
    void aCutArchiveEndsWithATrouble(WarcCompression compression) throws IOException {
        byte[] whole = usual(compression);
        int troubles = 0;
        for (int end = 1; end < whole.length; end += 37) {
            List<Outcome<Article>> found = read(Arrays.copyOf(whole, end));
            long aside =
                    found.stream().filter(Outcome.SetAside.class::isInstance).count();
            assertThat(aside).isLessThanOrEqualTo(2);
            troubles += aside > 0 ? 1 : 0;
        }
        assertThat(troubles).isGreaterThan(10);
    }

    @Test
    void whatIsNoArchiveIsDamaged() {
        assertThat(read(bytes("hello\n\nworld\n")))
                .singleElement()
                .satisfies(each ->
                        assertThat(((Outcome.SetAside<Article>) each).trouble()).isEqualTo(Trouble.ARCHIVE_DAMAGED));
    }

    @Test
    void aBombIsSetAsideAndTheNextPageRead() throws IOException {
        byte[] archive = archive(
                WarcCompression.GZIP,
                page(
                        "https://c.example/bomb",
                        200,
                        "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                        Packed.gzip(new byte[5_000_000])),
                page("https://c.example/large", 200, "Content-Type: text/html\r\n", new byte[200_000]),
                page("https://c.example/1", 200, "Content-Type: text/html\r\n", bytes(PAGE)));
        List<Outcome<Article>> found = read(archive);
        assertThat(found).hasSize(3);
        assertThat(found.subList(0, 2))
                .allSatisfy(each ->
                        assertThat(((Outcome.SetAside<Article>) each).trouble()).isEqualTo(Trouble.ARTICLE_TOO_LONG));
        assertThat(article(found.getLast()).title()).isEqualTo("Café opens");
    }

    @Test
    void aWaczHoldsArchivesInAZip() throws IOException {
        Path file = folder.resolve("crawl.wacz");
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            put(zip, "datapackage.json", bytes("{}"));
            put(zip, "archive/b.warc.gz", usual(WarcCompression.GZIP));
            put(zip, "archive/a.warc", usual(WarcCompression.NONE));
            put(zip, "pages/pages.jsonl", bytes("{}"));
        }
        try (WaczArticles articles = WaczArticles.open(file, "crawl.wacz", LARGEST)) {
            assertThat(all(articles)).hasSize(6);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
