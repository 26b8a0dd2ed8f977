package org.vedette.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.cli.sample.Sample;
import org.vedette.store.AsOf;
import org.vedette.store.Counts;
import org.vedette.store.KeptArticle;
import org.vedette.store.sql.SqlLedger;
import org.vedette.store.sql.Upkeep;

/// Ingesting is killed at random instants, as by a power button for the process, and goes on. `-Dvedette.kills=200
/// -Dvedette.seed=7` kills more often, and at other instants.
class KillTest {
    private static final int KILLS = Integer.getInteger("vedette.kills", 20);
    private static final long SEED = Long.getLong("vedette.seed", 1L);
    private static final int DOCUMENTS = 3000;
    /// How long the process may go on after its first new receipt, in milliseconds.
    private static final int LONGEST = 400;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    private Path documents() throws IOException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < DOCUMENTS; i++) {
            lines.add("{\"id\": \"d" + i + "\", \"text\": \"" + Sample.TEXT + " " + i
                    + "\", \"published\": \"2023-05-09\"}");
        }
        return Files.write(folder.resolve("documents.jsonl"), lines);
    }

    private Process start(Path documents, String ledger, Path receipts) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IngestProcess.class.getName(),
                        documents.toString(),
                        "--db",
                        ledger,
                        "--receipts")
                .redirectOutput(receipts.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        return process;
    }

    /// One kill in four falls while the process starts, the others while it works.
    private void kill(Process process, Path receipts) throws IOException, InterruptedException {
        boolean early = random.nextInt(4) == 0;
        if (early) {
            process.waitFor(random.nextInt(2 * LONGEST), TimeUnit.MILLISECONDS);
        } else {
            while (process.isAlive() && !Files.readString(receipts).contains("new ")) {
                process.waitFor(5, TimeUnit.MILLISECONDS);
            }
            process.waitFor(random.nextInt(LONGEST), TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly();
        process.waitFor();
    }

    /// What was acknowledged: whole lines alone, since the last may be cut.
    private static List<String> acknowledged(Path receipts) throws IOException {
        String text = Files.readString(receipts);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        return whole.lines()
                .filter(line -> line.startsWith("new "))
                .map(line -> line.substring("new ".length()))
                .toList();
    }

    private static void check(String ledger, SortedSet<String> acknowledged) {
        assertThat(new Upkeep(ledger).check()).isEmpty();
        try (SqlLedger open = SqlLedger.open(ledger);
                Stream<KeptArticle> articles = open.articles(AsOf.NOW)) {
            List<String> kept = articles.map(each -> each.article().id()).toList();
            assertThat(kept).as("none twice").doesNotHaveDuplicates();
            assertThat(acknowledged).as("none lost").isSubsetOf(kept);
            int claims = kept.stream().mapToInt(IngestProcess::claims).sum();
            Counts counts = open.counts();
            assertThat(counts).isEqualTo(new Counts(kept.size(), kept.size(), claims, claims, 0));
        }
    }

    @Test
    void nothingThatWasAcknowledgedIsLostAndNothingIsKeptTwice(TestReporter reporter) throws Exception {
        Path documents = documents();
        int ledgers = 0;
        int kills = 0;
        int amidst = 0;
        while (kills < KILLS) {
            String ledger = folder.resolve("ledger" + ledgers++ + ".db").toString();
            SortedSet<String> acknowledged = new TreeSet<>();
            while (kills < KILLS && acknowledged.size() < DOCUMENTS) {
                Path receipts = Files.createTempFile(folder, "receipts", ".txt");
                Process process = start(documents, ledger, receipts);
                kill(process, receipts);
                kills++;
                List<String> some = acknowledged(receipts);
                amidst += some.isEmpty() ? 0 : 1;
                assertThat(acknowledged).as("none acknowledged twice").noneMatch(some::contains);
                acknowledged.addAll(some);
                check(ledger, acknowledged);
            }
            finish(documents, ledger);
        }
        reporter.publishEntry("kills, of them while it worked", kills + ", " + amidst);
        assertThat(amidst).as("kills while it worked").isGreaterThan(KILLS / 3);
    }

    /// Left alone, the next run takes the rest.
    private void finish(Path documents, String ledger) throws IOException, InterruptedException {
        Path receipts = Files.createTempFile(folder, "receipts", ".txt");
        assertThat(start(documents, ledger, receipts).waitFor()).isZero();
        SortedSet<String> all = new TreeSet<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            all.add("d" + i);
        }
        check(ledger, all);
    }
}
