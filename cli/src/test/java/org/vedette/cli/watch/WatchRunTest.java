package org.vedette.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.cli.Main;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Output;
import org.vedette.store.Amendment;
import org.vedette.store.sql.SqlLedger;

/// Keeping watch over a ledger, and what people do about what they are told.
class WatchRunTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final String SINCE = " --since 2024-01-01";

    @TempDir
    private Path folder;

    private record Done(int exit, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    private Done run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new Output(out),
                new Output(err),
                100,
                false,
                false,
                false,
                folder);
        int exit = Main.run(console, Stream.of(arguments).toArray(String[]::new));
        return new Done(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Done asked(String command) {
        return run((command + " --db " + ledger()).split(" "));
    }

    private String ledger() {
        return folder.resolve("vedette.db").toString();
    }

    private String watch() {
        return folder.resolve("watch.yaml").toString();
    }

    @BeforeEach
    void fill() throws IOException {
        Soldiers.watch(folder);
        take(FIRST, FIRST.plusDays(3));
    }

    private void take(LocalDate... days) {
        try (SqlLedger open = SqlLedger.open(ledger())) {
            for (LocalDate day : days) {
                open.take(Soldiers.sent(day), Instant.now());
            }
        }
    }

    @Test
    void eachTurnIsToldOnceAndKept() {
        Done first = asked("watch run " + watch() + SINCE);
        assertThat(first.err()).isEqualTo("4 new warnings; 4 messages sent\n");
        assertThat(first.exit()).isZero();
        assertThat(first.out())
                .containsSubsequence(
                        "TLP:GREEN Chile and Peru",
                        "from 0 «Calm» to 1 «Signs» at 2024-03-01 08:00Z",
                        "«Chile has sent soldiers to Peru.»",
                        "Agreed measures, held until all have signed:",
                        "vedette warning 1",
                        "from 1 «Signs» to 0 «Calm» at 2024-03-03 00:00Z",
                        "vedette warning 4");
        Done again = asked("watch run " + watch() + SINCE);
        assertThat(again.err()).isEqualTo("0 new warnings; 0 messages sent\n");
        assertThat(again.out()).isEmpty();
    }

    @Test
    void withoutADayOnlyHowItStandsIsTold() {
        assertThat(asked("watch run " + watch()).err()).isEqualTo("0 new warnings; 0 messages sent\n");
        take(LocalDate.now(ZoneOffset.UTC).minusDays(1));
        Done later = asked("watch run " + watch());
        assertThat(later.exit()).isZero();
        assertThat(later.err()).startsWith(later.out().contains("to 1 «Signs»") ? "1 new" : "2 new");
    }

    @Test
    void warningsAreAcknowledgedAndSignedWithNameAndReason() throws IOException {
        asked("watch run " + watch() + SINCE);
        assertThat(asked("warnings").lines()).hasSize(4);
        assertThat(asked("warnings").lines().getFirst())
                .isEqualTo("1\t2024-03-01 08:00Z\tTLP:GREEN\tchl-per\t0 Calm\t1 Signs\t"
                        + "open; to be signed by the two ministers");
        String db = ledger();
        Done ack = run("warning", "2", "ack", "--by", "M. Ito", "--reason", "seen", "--db", db);
        assertThat(ack.out()).isEqualTo("acknowledged by M. Ito\n");
        Done signed = run("warning", "1", "sign-off", "--by", "A. Diaz", "--reason", "by phone", "--db", db);
        assertThat(signed.out()).isEqualTo("signed by A. Diaz for the two ministers\n");
        assertThat(asked("warnings --open").lines())
                .extracting(line -> line.charAt(0))
                .containsExactly('3', '4');
        Done shown = asked("warning 1");
        assertThat(shown.out())
                .contains("How it stands: signed by A. Diaz for the two ministers", ": by phone", "output: printed");
        String line = asked("warnings --format jsonl --watch chl-per").lines().getFirst();
        assertThat(new ObjectMapper().readTree(line).at("/words/0/voices/0").asText())
                .isEqualTo("El Faro");
        assertThat(asked("warnings --watch other").out()).isEmpty();
        assertThat(asked("warnings --as-of 2024-03-02").lines()).hasSize(1);
        assertThat(asked("warnings --learned-by 2024-03-02").lines()).isEmpty();
    }

    @Test
    void whatIsDoneAboutAWarningIsToldOnceToThoseWhoWereToldOfIt() {
        asked("watch run " + watch() + SINCE);
        run("warning", "1", "sign-off", "--by", "A. Diaz", "--reason", "by phone", "--db", ledger());
        Done told = asked("watch run " + watch());
        assertThat(told.err()).isEqualTo("0 new warnings; 1 message sent\n");
        assertThat(told.exit()).isZero();
        assertThat(told.out())
                .containsSubsequence(
                        "TLP:GREEN Chile and Peru",
                        "from 0 «Calm» to 1 «Signs» at 2024-03-01 08:00Z was signed by A. Diaz for the two ministers at",
                        "Reason: by phone",
                        "All have signed",
                        "both governments: talk every day",
                        "vedette warning 1");
        assertThat(asked("watch run " + watch()).err()).isEqualTo("0 new warnings; 0 messages sent\n");
        assertThat(asked("warning 1").out()).contains("output: printed", "output, on what was done: printed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            warning 9                                        | 1 | no warning 9
            warning 2 ack --by Mia                           | 2 | --reason is not given
            warning 2 ack --reason why                       | 2 | --by is not given
            warning 2 sign-off --by Mia --reason why         | 2 | nobody is left to sign
            warning 1 sign-off --by Mia --reason why --for X | 2 | --for X: not one who must sign
            warning 1 dance --by Mia --reason why            | 2 | no such deed
            """)
    void whatCannotBeDoneIsSaid(String command, int exit, String complaint) {
        asked("watch run " + watch() + SINCE);
        Done done = asked(command);
        assertThat(done.err()).contains(complaint);
        assertThat(done.exit()).isEqualTo(exit);
    }

    @Test
    void whatIsTakenBackAfterItWasToldIsToldToo() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        take(today);
        Done up = asked("watch run " + watch());
        boolean known = up.out().contains("to 1 «Signs»"); // the article is of eight in the morning
        try (SqlLedger open = SqlLedger.open(ledger())) {
            open.amend(new Amendment.Retraction("c-" + today, Instant.now(), "Mia", "misread"), Instant.now());
        }
        Done down = asked("watch run " + watch());
        assertThat(down.out().contains("from 1 «Signs» to 0 «Calm»")).isEqualTo(known);
        assertThat(asked("watch run " + watch()).err()).startsWith("0 new warnings");
    }

    @Test
    void aReplayOfTheLedgerHearsCorrectionsWhenTheyWereMadeAndNamesWhoSigned() {
        try (SqlLedger open = SqlLedger.open(ledger())) {
            Instant noon = Instant.parse("2024-03-04T12:00:00Z");
            open.amend(new Amendment.Retraction("c-2024-03-04", noon, "Mia", "misread"), Instant.now());
        }
        String days = " --from 2024-03-01 --to 2024-03-08";
        Done done = asked("watch replay " + watch() + days);
        assertThat(done.err()).isEmpty();
        assertThat(done.lines())
                .containsExactly(
                        "at\tfrom\tto\tcause\tarticles\tsigned",
                        "2024-03-01 08:00Z\t0 Calm\t1 Signs\tseen\ta-2024-03-01\tto be signed by the two ministers",
                        "2024-03-03 00:00Z\t1 Signs\t0 Calm\tfaded\t-\t-",
                        "2024-03-04 08:00Z\t0 Calm\t1 Signs\tseen\ta-2024-03-04\tto be signed by the two ministers",
                        "2024-03-04 12:00Z\t1 Signs\t0 Calm\ttaken back\ta-2024-03-04\t-");
        assertThat(asked("watch replay " + watch() + days + " --learned-by 2024-03-02")
                        .err())
                .contains("there is nothing to go over");
        assertThat(run("watch", "replay", watch()).err()).contains("neither --articles nor --db");
    }

    @Test
    void twoVersionsAreComparedOnOneLedger() throws IOException {
        Path stricter = folder.resolve("stricter.yaml");
        Files.writeString(stricter, Files.readString(Path.of(watch())).replace("24 hours", "6 hours"));
        Done done = asked("watch replay " + watch() + " --against " + stricter + " --from 2024-03-01 --to 2024-03-08");
        assertThat(done.lines())
                .endsWith(
                        "first day\tlast day\there\tthere",
                        "2024-03-02\t2024-03-02\t1 Signs\t0 Calm",
                        "2024-03-05\t2024-03-05\t1 Signs\t0 Calm");
    }

    @Test
    void whatWaitsForAChannelThatIsNoMoreHoldsUpNoPass() throws IOException, InterruptedException {
        Path gone = Files.writeString(
                folder.resolve("gone.yaml"), "channels:\n  - id: gone\n    kind: output\n    digest: 1 second\n");
        assertThat(asked("watch run " + watch() + SINCE + " --tell " + gone).err())
                .isEqualTo("4 new warnings; 0 messages sent\n");
        Path other = Files.writeString(folder.resolve("other.yaml"), "channels:\n  - id: other\n    kind: output\n");
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new Output(new ByteArrayOutputStream()),
                new Output(err),
                100,
                false,
                false,
                false,
                folder);
        String[] command = ("watch run " + watch() + " --every 1s --tell " + other + " --db " + ledger()).split(" ");
        Thread keeping = Thread.ofPlatform().start(() -> Main.run(console, command));
        Instant patience = Instant.now().plusSeconds(20);
        while (err.toString(StandardCharsets.UTF_8).lines().count() < 4
                && Instant.now().isBefore(patience)) {
            Thread.sleep(100);
        }
        keeping.interrupt();
        keeping.join();
        assertThat(err.toString(StandardCharsets.UTF_8).lines().toList())
                .hasSizeGreaterThanOrEqualTo(4)
                .containsOnly("0 new warnings; 0 messages sent", "stopped");
    }

    @Test
    void wrongUsageIsSaidInWords() throws IOException {
        assertThat(asked("watch run").exit()).isEqualTo(2);
        assertThat(asked("watch run " + watch() + " --every soon").err()).contains("wanted a time such as");
        assertThat(asked("watch run " + watch() + " " + watch()).err()).contains("a watch «chl-per» again");
        Path tell = Files.writeString(folder.resolve("tell.yaml"), "channels:\n  - id: a\n    kind: pigeon\n");
        Done faulty = asked("watch run " + watch() + " --tell " + tell);
        assertThat(faulty.err()).contains("tell.yaml:3:11: found «pigeon»");
        assertThat(faulty.exit()).isEqualTo(1);
    }
}
