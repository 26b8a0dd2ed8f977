package org.vedette.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.cli.Main;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Output;

/// The commands on a small ledger that the shipped reader has filled.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NEWS = List.of(
            "{\"id\": \"plan\", \"text\": \"Chile plans to send 400 troops to Peru, the Chilean defence ministry said on"
                    + " Monday.\", \"published\": \"2024-03-04T08:00:00Z\", \"outlet\": \"El Faro\"}",
            "{\"id\": \"deed\", \"text\": \"Chile has sent 150 troops to Peru, officials said on Thursday.\","
                    + " \"published\": \"2024-03-07T08:00:00Z\", \"outlet\": \"The Island Courier\"}",
            "{\"id\": \"talks\", \"text\": \"Kenya and Somalia held talks in Nairobi on Friday.\","
                    + " \"published\": \"2024-03-08T08:00:00Z\", \"outlet\": \"El Faro\"}",
            "{\"id\": \"blank\", \"text\": \"  \"}");

    private Path folder = Path.of("");

    /// What a run gave.
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
        int exit = Main.run(console, arguments);
        return new Done(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String ledger() {
        return folder.resolve("vedette.db").toString();
    }

    private String[] asked(String command) {
        return (command + " --db " + ledger()).split(" ");
    }

    @BeforeAll
    void ingest(@TempDir Path fresh) throws IOException {
        folder = fresh;
        Path news = Files.write(folder.resolve("news.jsonl"), NEWS);
        Done first = run("ingest", news.toString(), "--db", ledger(), "--receipts");
        assertThat(first.exit()).isEqualTo(1);
        assertThat(first.lines()).startsWith("new plan", "new deed", "new talks");
        assertThat(first.out()).contains("3 new documents, 0 new versions, 0 known before");
        assertThat(first.err()).contains("set aside blank: 102", "1 of 4 documents set aside");
    }

    @Test
    void ingestingAgainKeepsNothingTwice() {
        Done again = run("ingest", folder.resolve("news.jsonl").toString(), "--db", ledger());
        assertThat(again.out()).contains("0 new documents, 0 new versions, 3 known before; 0 claims");
        assertThat(run(asked("db check")).out())
                .contains("3 articles in 3 versions", "1 documents set aside", "is whole");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            claims --relation CHL-PER --format jsonl                         | plan deed
            claims --relation CHL-PER --as-of 2024-03-05 --format jsonl      | plan
            claims --relation CHL-PER --as-of 2024-03-07T07:59:59Z --format jsonl | plan
            claims --actor KEN --format jsonl                                | talks
            claims --outlet el_faro --format jsonl                           |
            claims --search nairobi --format jsonl                           | talks
            claims --search troop* --status occurred --format jsonl          | deed
            claims --type AID,MOBILIZE --status planned --format jsonl       | plan
            relation CHL>PER --format jsonl                                  | plan deed
            relation PER>CHL --format jsonl                                  |
            claims --learned-by 2020-01-01 --format jsonl                    |
            """)
    void claimsAreNarrowed(String command, @Nullable String articles) throws IOException {
        Done done = run(asked(command));
        assertThat(done.err()).isEmpty();
        assertThat(done.exit()).isZero();
        var found = new LinkedHashSet<String>();
        for (String line : done.lines()) {
            JsonNode claim = JSON.readTree(line);
            assertThat(claim.get("words").textValue()).isNotBlank();
            assertThat(claim.at("/trigger/text").textValue()).isNotBlank();
            found.add(claim.get("article").textValue());
        }
        assertThat(String.join(" ", found)).isEqualTo(articles == null ? "" : articles);
    }

    @Test
    void quantitiesStandPlannedAgainstDone() {
        Done table = run(asked("quantities CHL-PER --unit troops"));
        assertThat(table.lines().getFirst()).contains("known", "planned", "done", "denied", "on whose word");
        assertThat(table.lines()).hasSize(3);
        assertThat(table.lines().get(1)).startsWith("2024-03-04 400 troops");
        assertThat(table.lines().get(2)).startsWith("2024-03-07 ").contains("150 troops");
        assertThat(table.lines().get(2).indexOf("150"))
                .isEqualTo(table.lines().getFirst().indexOf("done"));
        Done csv = run(asked("quantities CHL-PER --unit troops --format csv"));
        assertThat(csv.lines().get(1)).contains(",planned,planned,", ",400,400,exact,troops,");
        Done jsonl = run(asked("quantities CHL-PER --format jsonl"));
        assertThat(jsonl.out()).contains("\"stand\":\"done\"", "\"low\":150");
    }

    @Test
    void aRelationIsSummedUp() {
        Done done = run(asked("relation CHL-PER"));
        assertThat(done.lines().getFirst()).startsWith("CHL to PER, ");
        assertThat(done.out()).contains("1 done", "1 planned");
    }

    @Test
    void eventsAndOneOfThemAreTold() throws IOException {
        Done events = run(asked("events --relation CHL-PER --format jsonl"));
        assertThat(events.exit()).as(events.err()).isZero();
        assertThat(events.lines()).isNotEmpty();
        JsonNode event = JSON.readTree(events.lines().getFirst());
        String id = event.get("event").textValue();
        Done one = run(asked("event " + id + " --explain"));
        assertThat(one.out())
                .contains(
                        "independent origins", "claim " + event.at("/claims/0").textValue(), "«");
        assertThat(run(asked("events --relation CHL-PER")).lines())
                .hasSize(events.lines().size() + 1);
        assertThat(run(asked("events --format csv")).lines().getFirst()).startsWith("event,first,last,type");
        Done earlier = run(asked("events --relation CHL-PER --as-of 2024-03-05 --format jsonl"));
        assertThat(JSON.readTree(earlier.lines().getFirst()).get("articles").intValue())
                .isEqualTo(1);
        assertThat(run(asked("event none")).err()).contains("no event none");
    }

    @Test
    void theSameReaderAgainChangesNothing() {
        Done diff = run(asked("recode --diff"));
        assertThat(diff.err()).isEmpty();
        assertThat(diff.out())
                .contains(
                        "0 articles read otherwise: 0 claims come, 0 go, 0 change; 0 events change", "nothing written");
        assertThat(run(asked("recode --to another-reader")).exit()).isEqualTo(2);
    }

    @Test
    void aBackupIsRestoredElsewhere() {
        String file = folder.resolve("backup.gz").toString();
        String other = folder.resolve("other.db").toString();
        assertThat(run("db", "backup", file, "--db", ledger()).out()).contains("rows in");
        assertThat(run("db", "restore", file, "--db", other).out()).contains("rows into");
        assertThat(run("claims", "--format", "csv", "--db", other).out())
                .isEqualTo(run(asked("claims --format csv")).out());
        assertThat(run("db", "restore", "nowhere.gz", "--db", other).exit()).isEqualTo(2);
        assertThat(run("db", "migrate", "--db", other).out()).contains("0 steps");
    }

    @Test
    void aLedgerThatIsNotThereIsSaidSo() {
        Done done = run("claims", "--db", folder.resolve("nowhere.db").toString());
        assertThat(done.exit()).isEqualTo(1);
        assertThat(done.err()).contains("no ledger at", "vedette ingest PATH... makes one");
        assertThat(Files.exists(folder.resolve("nowhere.db"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            claims --as-of yesterday     | wanted a day or an instant
            claims --relation RUSPRK     | wanted a pair such as RUS-PRK
            claims --type GIVE           | GIVE
            claims --search "&"          | found no word
            relation                     | A-B
            claims --limit 0             | wanted at least 1
            events --limit -3            | wanted at least 1
            """)
    void aWrongQuestionIsRefusedInWords(String command, String complaint) {
        Done done = run(asked(command.strip()));
        assertThat(done.exit()).isNotZero();
        assertThat(done.err()).contains(complaint).doesNotContain("\tat ");
    }

    @Test
    void anExportThatCannotBeWrittenIsNoSuccess() {
        var err = new ByteArrayOutputStream();
        var full = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        var console = new Console(
                InputStream.nullInputStream(), new Output(full), new Output(err), 100, false, false, false, folder);
        assertThat(Main.run(console, asked("export --format events-csv"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("the output cannot be written: No space left on device");
    }

    @Test
    void theLedgerIsMeasured() {
        Done done = run("bench", "ledger", "--claims", "500");
        assertThat(done.err()).isEmpty();
        assertThat(done.out()).contains("claims/s: ", "a relation's year", "file: ");
    }

    /// How long a page took is not looked at: the machine may be busy.
    @Test
    void theDeskIsMeasuredPageByPage() {
        String watch = Path.of("..", "demo", "troop-dispatch-rus-prk.yaml").toString();
        Done done = run("bench", "desk", "--claims", "600", "--rounds", "1", "--watch", watch);
        assertThat(done.err()).isEmpty();
        assertThat(done.out()).contains("600 claims", "one article more, taken", " events, ", "file: ", "median ms");
        assertThat(done.lines())
                .filteredOn(line -> line.matches(".* 200( +[0-9.,]+){4}"))
                .as("pages and listings that were there")
                .hasSizeGreaterThan(45);
        assertThat(done.lines()).noneMatch(line -> line.matches(".* [45][0-9]{2}( +[0-9.,]+){4}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events-csv",
                "claims-csv",
                "plover-json",
                "polecat-tsv",
                "icews-tsv",
                "gdelt-tsv",
                "phoenix-tsv",
                "stix"
            })
    void theEventsGoOutInTheFormatsOfTheField(String format) {
        Done first = run(asked("export --format " + format));
        assertThat(first.lines()).isNotEmpty();
        assertThat(first.out()).contains("2024");
        assertThat(run(asked("export --format " + format)).out()).isEqualTo(first.out());
    }
}
