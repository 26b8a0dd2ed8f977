package org.vedette.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

/// Files, folders and standard input: which are opened, in which order, and what is said of those that are
/// not.
class CollectorTest {
    private static final String TEXT = "The army left the town on Monday, the mayor said.";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    @Test
    void aTextFileIsAnArticleNamedAsGiven() throws IOException {
        Path path = file("a.txt", TEXT + "\r\n");
        Article article = Taken.article(Taken.files(path).getFirst());
        assertThat(article).isEqualTo(Article.of(path.toString(), TEXT + "\r\n"));
    }

    @Test
    void foldersAreWalkedInTheOrderOfNames() throws IOException {
        for (String name : List.of("b.txt", "a/2.txt", "a/1.txt", "a/10.txt", "C.txt", "a.txt", "z/y/x.txt")) {
            file(name, TEXT);
        }
        Files.createDirectory(folder.resolve("empty"));
        assertThat(Taken.files(folder))
                .extracting(Outcome::id)
                .containsExactly(under("C.txt", "a/1.txt", "a/10.txt", "a/2.txt", "a.txt", "b.txt", "z/y/x.txt"));
    }

    private String[] under(String... names) {
        return List.of(names).stream().map(name -> folder + "/" + name).toArray(String[]::new);
    }

    @Test
    void aFolderNamedWithItsStrokeGivesNoSecondOne() throws IOException {
        file("a.txt", TEXT);
        String name = folder + "/";
        List<Outcome<Article>> all = Taken.all(List.of(name), InputStream.nullInputStream(), Intake.USUAL);
        assertThat(all).extracting(Outcome::id).containsExactly(name + "a.txt");
    }

    @Test
    void hiddenFilesAndLinksToFoldersArePassedOver() throws IOException {
        file(".hidden/a.txt", TEXT);
        file("x/.b.txt", TEXT);
        file("x/c.txt", TEXT);
        Files.createSymbolicLink(folder.resolve("x/again"), folder);
        assertThat(Taken.files(folder)).extracting(Outcome::id).containsExactly(under("x/c.txt"));
    }

    @Test
    void everyKindIsKnownByItsEnding() throws IOException {
        file("1.TXT", TEXT);
        file("2.html", "<html><body><p>" + TEXT + "</p></body></html>");
        file("3.htm", "<p>" + TEXT);
        file("4.md", "# Army leaves\n\n" + TEXT);
        file("5.json", "{\"id\": \"five\",\n \"text\": \"" + TEXT + "\"}");
        file("6.jsonl", "{\"id\": \"six\", \"text\": \"" + TEXT + "\"}\n{\"id\": 7, \"text\": \"" + TEXT + "\"}");
        List<Outcome<Article>> all = Taken.files(folder);
        assertThat(all)
                .extracting(outcome -> outcome.id().replace(folder + "/", ""))
                .containsExactly("1.TXT", "2.html", "3.htm", "4.md", "five", "six", "7");
        assertThat(all)
                .allSatisfy(outcome -> assertThat(Taken.article(outcome).text()).endsWith(TEXT));
    }

    @Test
    void aKindOfOnesOwnCountsForAll() throws IOException {
        Path path = file("a.log", TEXT);
        assertThat(Taken.article(Taken.files(Intake.USUAL.withKind(InputKind.TEXT), path)
                                .getFirst())
                        .text())
                .isEqualTo(TEXT);
        assertThat(Taken.files(Intake.USUAL.withKind(InputKind.JSON_LINES), path))
                .singleElement()
                .extracting(Outcome::id)
                .isEqualTo(path + ":1");
    }

    @Test
    void whatCannotBeOpenedIsSetAsideAndStopsNothing() throws IOException {
        Path unknown = file("a.pdf", "x");
        Path good = file("b.txt", TEXT);
        Path missing = folder.resolve("none.txt");
        Path missingToo = folder.resolve("none");
        List<Outcome<Article>> all = Taken.files(unknown, missing, good, missingToo);
        assertThat(Taken.trouble(all.get(0))).isEqualTo(Trouble.FORMAT_UNKNOWN);
        assertThat(Taken.aside(all.get(0)).detail()).contains("a.pdf").contains(".jsonl");
        assertThat(Taken.trouble(all.get(1))).isEqualTo(Trouble.FILE_NOT_READABLE);
        assertThat(Taken.aside(all.get(1)).detail()).isEqualTo(missing + ": found no such file");
        assertThat(Taken.article(all.get(2)).text()).isEqualTo(TEXT);
        assertThat(Taken.trouble(all.get(3))).isEqualTo(Trouble.FILE_NOT_READABLE);
        List<Outcome<Article>> odd = Taken.all(List.of("a\0b"), InputStream.nullInputStream(), Intake.USUAL);
        assertThat(Taken.trouble(odd.getFirst())).isEqualTo(Trouble.FILE_NOT_READABLE);
    }

    @Test
    void standardInputIsPlainTextUnlessSaidOtherwise() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        Articles plain = Collector.all(List.of("-"), new ByteArrayInputStream(bytes), "");
        assertThat(Taken.article(plain.next())).isEqualTo(Article.of("-", TEXT));
        assertThat(plain.hasNext()).isFalse();
        byte[] line = ("{\"id\": \"1\", \"text\": \"" + TEXT + "\"}").getBytes(StandardCharsets.UTF_8);
        Articles lines = Collector.all(List.of("-"), new ByteArrayInputStream(line), "jsonl");
        assertThat(Taken.article(lines.next())).isEqualTo(Article.of("1", TEXT));
        assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void standardInputIsNotClosed() {
        var closed = new AtomicBoolean();
        var lent = new FilterInputStream(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8))) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertThat(Taken.all(List.of("-"), lent, Intake.USUAL)).hasSize(1);
        assertThat(closed).isFalse();
    }

    @Test
    void anUnknownKindIsRefusedWithTheKindsThereAre() {
        assertThatThrownBy(() -> Collector.all(List.of("-"), InputStream.nullInputStream(), "pdf"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("«pdf»")
                .hasMessageContaining("[text, html, md, json, jsonl, warc, wacz, mail]");
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() {
        var asked = new AtomicBoolean();
        InputStream watched = new InputStream() {
            @Override
            public int read() {
                asked.set(true);
                return -1;
            }
        };
        Articles articles = Collector.all(List.of("-"), watched, "");
        assertThat(asked).isFalse();
        assertThat(articles.hasNext()).isTrue();
        assertThat(asked).isTrue();
        articles.close();
        assertThat(articles.hasNext()).isFalse();
    }

    @Test
    void linesAreHandedOnBeforeTheStreamEnds() {
        byte[] first = "{\"id\": \"1\", \"text\": \"War.\"}\n".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return first[at++ % first.length];
            }

            @Override
            public int read(byte[] into, int from, int length) {
                into[from] = (byte) read();
                return 1;
            }
        };
        try (Articles articles = Collector.all(List.of("-"), endless, "jsonl")) {
            for (int i = 0; i < 1_000; i++) {
                assertThat(articles.next().id()).isEqualTo("1");
            }
        }
    }

    @Test
    void aStreamThatBreaksOffIsSetAsideWithItsLine() {
        byte[] line = "{\"id\": \"1\", \"text\": \"War.\"}\n{\"id\"".getBytes(StandardCharsets.UTF_8);
        InputStream breaking = new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == line.length) {
                    throw new IOException("pulled out");
                }
                return line[at++];
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                into[from] = (byte) read();
                return 1;
            }
        };
        List<Outcome<Article>> all = Taken.all(List.of("-"), breaking, Intake.USUAL.withKind(InputKind.JSON_LINES));
        assertThat(all).hasSize(2);
        assertThat(Taken.trouble(all.get(1))).isEqualTo(Trouble.FILE_NOT_READABLE);
        assertThat(Taken.aside(all.get(1)).detail()).contains("pulled out");
    }

    @Test
    void filesThatAreTooLargeAreSetAsideUnread() throws IOException {
        Path path = file("a.txt", "x".repeat(101));
        Intake small = new Intake(null, 100, 100, true);
        assertThat(Taken.trouble(Taken.files(small, path).getFirst())).isEqualTo(Trouble.ARTICLE_TOO_LONG);
        Path fits = file("b.txt", "x".repeat(100));
        assertThat(Taken.article(Taken.files(small, fits).getFirst()).text()).hasSize(100);
        assertThatThrownBy(() -> new Intake(null, 0, 1, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void filesWithoutTextAreSetAside() throws IOException {
        file("1.txt", "");
        file("2.txt", " \n\t\n");
        file("3.html", "<html><body><script>x()</script></body></html>");
        file("4.md", "```\ncode\n```\n");
        file("5.jsonl", "{\"id\": \"5\", \"text\": \"  \"}\n");
        file("6.jsonl", "\n\n");
        assertThat(Taken.files(folder))
                .hasSize(5)
                .allSatisfy(outcome -> assertThat(Taken.trouble(outcome)).isEqualTo(Trouble.ARTICLE_HAS_NO_TEXT));
    }
}
