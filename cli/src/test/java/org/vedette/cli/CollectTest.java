package org.vedette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.cli.collect.NewsServer;

class CollectTest {
    private static final String MAIL = """
            Message-ID: <42@wire.example>
            From: The Wire <news@wire.example>
            Subject: Tents
            Date: Mon, 21 Oct 2024 08:30:00 +0900

            Chile sent tents to Peru on Monday.
            """;

    @TempDir
    private Path folder;

    private Path feeds(String... addresses) throws IOException {
        var text = new StringBuilder("contact: desk@example.org\npause: 0 seconds\ninside: [127.0.0.1]\nfeeds:\n");
        for (int i = 0; i < addresses.length; i++) {
            text.append("  - feed: f" + i + "\n    url: " + addresses[i] + "\n");
        }
        return Files.writeString(folder.resolve("feeds.yaml"), text.toString());
    }

    private List<String> lines(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            Path day = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            return Files.readAllLines(day);
        }
    }

    @Test
    void feedsAreCollectedOnceAndTheirHealthIsShown() throws IOException {
        try (var server = new NewsServer(3)) {
            Path feeds = feeds(server.at("/feed"), server.at("/none"));
            String out = folder.resolve("out").toString();
            Run first = Run.of("collect", "--feeds", feeds.toString(), "--out", out);
            assertThat(first.exit()).as("one feed failed").isOne();
            assertThat(first.out()).contains("3 new articles, 0 known before", "from 2 feeds; 1 failing");
            assertThat(first.err()).contains("vedette: feed f1: 112 answered no: ", "/none: found the answer 404");
            server.print(1);
            Run second = Run.of("collect", "--feeds", feeds.toString(), "--out", out);
            assertThat(second.out()).contains("1 new article, 3 known before", "from 1 feed;");
            assertThat(lines(Path.of(out))).hasSize(4).allMatch(line -> line.contains("\"text\":\"The envoy arrived"));
            Run status = Run.of("feeds", "status", feeds.toString(), "--out", out);
            assertThat(status.exit()).isZero();
            assertThat(status.lines())
                    .anyMatch(line -> line.matches("f0 +well +20.*Z 20.*Z +4 +0 +0"))
                    .anyMatch(line -> line.matches("f1 +failing +20.*Z never +0 +0 +0"))
                    .anyMatch(line -> line.startsWith("  112 answered no: http://127.0.0.1"))
                    .anyMatch(line -> line.startsWith("  not looked at before 20"));
        }
    }

    @Test
    void whenNothingWasCollectedNothingIsIngested() throws IOException {
        try (var server = new NewsServer(0)) {
            Path feeds = feeds(server.at("/none"));
            String out = folder.resolve("out").toString();
            String ledger = folder.resolve("desk.db").toString();
            Run run = Run.of("collect", "--feeds", feeds.toString(), "--out", out, "--db", ledger);
            assertThat(run.exit())
                    .as("a feed failed, and nothing was used wrongly")
                    .isOne();
            assertThat(run.err())
                    .contains("vedette: feed f0: 112 answered no: ")
                    .doesNotContain("nothing to read");
        }
    }

    @Test
    void aFileOfFeedsIsCheckedAndExplained() throws IOException {
        Path feeds = feeds("https://courier.example/rss");
        Run sound = Run.of("feeds", "check", feeds.toString());
        assertThat(sound.exit()).isZero();
        assertThat(sound.out())
                .contains("f0: https://courier.example/rss; the pages it links to, at most 100 new items at a look")
                .contains("1 feed, no fault;", "write to desk@example.org");
        Files.writeString(feeds, Files.readString(feeds).replace("desk@example.org", "nobody"));
        Run faulty = Run.of("feeds", "check", feeds.toString());
        assertThat(faulty.exit()).isOne();
        assertThat(faulty.lines()).singleElement().asString().contains("feeds.yaml:1:10: found «nobody»");
    }

    @Test
    void mailsBecomeLinesThatAreRead() throws IOException {
        Path box = Files.writeString(folder.resolve("Inbox"), "From a@b Mon Oct 21 08:30:00 2024\n" + MAIL);
        Run run = Run.of("collect", "--mail", box.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        "{\"id\":\"42@wire.example\",\"text\":\"Chile sent tents to Peru on Monday.\",\"title\":\"Tents\","
                                + "\"published\":\"2024-10-20T23:30:00Z\",\"outlet\":\"The Wire\"}\n");
    }

    @Test
    void aDropFolderIsTakenOnceAndUnfinishedFilesAreLeft() throws IOException {
        Path drop = Files.createDirectories(folder.resolve("drop"));
        Path out = folder.resolve("out.jsonl");
        Path old = Files.writeString(drop.resolve("a.eml"), MAIL);
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(60)));
        Path fresh = Files.writeString(drop.resolve("b.eml"), MAIL.replace("42@", "43@"));
        Files.setLastModifiedTime(fresh, FileTime.from(Instant.now().plusSeconds(600)));
        Files.writeString(drop.resolve(".c.eml"), MAIL);
        String[] command = {"collect", "--drop", drop.toString(), "--out", out.toString()};
        assertThat(Run.of(command).out()).startsWith("1 new document, 0 known before; in ");
        assertThat(Run.of(command).out()).startsWith("0 new documents, 1 known before; in ");
        assertThat(Files.readAllLines(out)).hasSize(1);
    }

    @Test
    void aDamagedArchiveIsSetAsideWithItsNumber() throws IOException {
        Path archive = Files.writeString(folder.resolve("crawl.warc.gz"), "no archive at all, only words\n");
        Run run = Run.of("collect", "--warc", archive.toString());
        assertThat(run.exit()).isOne();
        assertThat(run.err()).contains("107 archive damaged", "1 of 1 documents set aside");
    }
}
