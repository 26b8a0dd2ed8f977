package org.vedette.cli.collect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.cli.Main;

/// Collecting is killed at random instants and goes on. `-Dvedette.kills=100 -Dvedette.seed=7` kills more often, and
/// at other instants.
class CollectKillTest {
    private static final int KILLS = Integer.getInteger("vedette.kills", 6);
    private static final long SEED = Long.getLong("vedette.seed", 1L);
    private static final int ITEMS = 400;
    /// How long the process may go on after its first new line, in milliseconds.
    private static final int LONGEST = 300;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    private Process start(Path feeds, Path out) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "collect",
                        "--feeds",
                        feeds.toString(),
                        "--out",
                        out.toString())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    private static long size(Path out) throws IOException {
        if (!Files.isDirectory(out)) {
            return 0;
        }
        long size = 0;
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }

    /// Killed at the next new line, or a little later.
    private boolean kill(Process process, Path out) throws IOException, InterruptedException {
        long before = size(out);
        while (process.isAlive() && size(out) == before) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        process.waitFor(random.nextInt(LONGEST), TimeUnit.MILLISECONDS);
        boolean amidst = process.isAlive();
        process.destroyForcibly();
        process.waitFor();
        return amidst;
    }

    private static List<String> ids(Path out) throws IOException {
        var mapper = new ObjectMapper();
        List<String> ids = new ArrayList<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    ids.add(mapper.readTree(line).path("id").asText());
                }
            }
        }
        return ids;
    }

    @Test
    void nothingIsLostAndNothingIsPutDownTwice(TestReporter reporter) throws Exception {
        int amidst = 0;
        try (var server = new NewsServer(ITEMS)) {
            Path feeds = Files.writeString(
                    folder.resolve("feeds.yaml"),
                    "contact: desk@example.org\npause: 0 seconds\ninside: [127.0.0.1]\nfeeds:\n  - feed: courier\n    url: "
                            + server.at("/feed") + "\n    most: 10000\n");
            Path out = folder.resolve("collected");
            for (int i = 0; i < KILLS; i++) {
                amidst += kill(start(feeds, out), out) ? 1 : 0;
            }
            server.print(50);
            Process last = start(feeds, out);
            assertThat(last.waitFor())
                    .as(Files.readString(folder.resolve("err.txt")))
                    .isZero();
            List<String> all = IntStream.rangeClosed(1, ITEMS + 50)
                    .mapToObj(i -> server.at("/page/" + i))
                    .toList();
            assertThat(ids(out)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
        }
        reporter.publishEntry("kills, of them while it worked", KILLS + ", " + amidst);
        assertThat(amidst).as("kills while it worked").isPositive();
    }
}
