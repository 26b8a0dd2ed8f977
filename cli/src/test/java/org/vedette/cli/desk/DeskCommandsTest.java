package org.vedette.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.cli.Main;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Output;

/// An analyst at work on a small ledger that the shipped reader has filled.
class DeskCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NEWS = List.of(
            "{\"id\": \"one\", \"text\": \"Chile sent 150 troops to Peru, the Chilean defence ministry said on Thursday.\","
                    + " \"published\": \"2024-03-07T08:00:00Z\", \"outlet\": \"Reuters\"}",
            "{\"id\": \"two\", \"text\": \"Chile has sent 150 troops to Peru, officials said on Thursday.\","
                    + " \"published\": \"2024-03-07T09:00:00Z\", \"outlet\": \"The Island Courier\", \"tlp\": \"amber\"}",
            "{\"id\": \"talks\", \"text\": \"Kenya and Somalia held talks in Nairobi on Friday.\","
                    + " \"published\": \"2024-03-08T08:00:00Z\", \"outlet\": \"El Faro\"}");

    @TempDir
    private Path folder;

    private record Done(int exit, String out, String err) {}

    private Done run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new Output(out),
                new Output(err),
                120,
                false,
                false,
                false,
                folder);
        int exit = Main.run(console, arguments);
        return new Done(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Done asked(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of(more));
        words.addAll(List.of("--db", folder.resolve("desk.db").toString()));
        return run(words.toArray(String[]::new));
    }

    private Done decided(String command) {
        return asked(command, "--by", "Ann", "--because", "two convoys, I was there");
    }

    @BeforeEach
    void ingest() throws IOException {
        Path news = Files.write(folder.resolve("news.jsonl"), NEWS);
        assertThat(asked("ingest " + news).err()).isEmpty();
    }

    private List<JsonNode> events(String filter) throws IOException {
        var events = new ArrayList<JsonNode>();
        for (String line : asked("events --format jsonl" + filter).out().lines().toList()) {
            events.add(JSON.readTree(line));
        }
        return events;
    }

    private JsonNode convoy() throws IOException {
        return events(" --relation CHL>PER").stream()
                .filter(event -> event.get("claims").size() > 1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSplitIsSeenByEventsAndExportsAndCanBeUndone() throws IOException {
        JsonNode convoy = convoy();
        String before = asked("events --format jsonl").out();
        String exported = asked("export --format events-csv").out();
        String id = convoy.get("event").textValue();
        String last = convoy.at("/claims/1").textValue();
        Done split = decided("event " + id + " split " + last);
        assertThat(split.exit()).as(split.err()).isZero();
        assertThat(split.out()).startsWith("decision ").contains("e" + last);
        assertThat(events(" --relation CHL>PER"))
                .extracting(event -> event.get("event").textValue())
                .contains(id, "e" + last);
        assertThat(asked("export --format events-csv").out()).contains("e" + last);
        String number = split.out().split("[ ;]")[1];
        Done log = asked("decisions");
        assertThat(log.out())
                .startsWith(number + " 20")
                .contains("split of event " + id, "Ann: two convoys, I was there");
        assertThat(decided("decisions undo " + number).exit()).isZero();
        assertThat(asked("events --format jsonl").out()).isEqualTo(before);
        assertThat(asked("export --format events-csv").out()).isEqualTo(exported);
        assertThat(asked("decisions").out()).contains(", undone, by Ann", "undoes decision " + number);
        assertThat(decided("decisions undo " + number).err()).contains("is undone already");
    }

    @Test
    void aMergeMakesOneOfTwoButNotForThoseWhoLookAsOfTheDayBefore() throws IOException {
        String convoy = convoy().get("event").textValue();
        String talks = events(" --relation KEN-SOM").getFirst().get("event").textValue();
        int size = events("").size();
        assertThat(decided("event " + talks + " merge " + convoy).exit()).isZero();
        assertThat(events("")).hasSize(size - 1);
        assertThat(events(" --as-of 2024-03-09")).hasSize(size);
    }

    @Test
    void whatCannotBeDecidedIsRefusedInWords() throws IOException {
        String id = convoy().get("event").textValue();
        assertThat(decided("event " + id + " split nothing").err()).contains("claim nothing is not in event " + id);
        assertThat(decided("event " + id + " merge enone").err()).contains("no event enone");
        assertThat(decided("event " + id + " merge " + id).err()).contains("each named once");
        assertThat(decided("event " + id + " grade 9").err()).contains("wanted a digit from 1 to 6");
        assertThat(asked("event " + id + " split x").err()).contains("--by");
        assertThat(decided("decisions undo 99").err()).contains("there is no decision 99");
    }

    @Test
    void gradesAreShownAndCanBeSetAside() throws IOException {
        JsonNode convoy = convoy();
        String id = convoy.get("event").textValue();
        assertThat(convoy.get("admiralty").textValue()).matches("B[1-4]");
        Done shown = asked("event " + id);
        assertThat(shown.out()).contains("Grade B", "best outlet usually reliable", "Confidence of the coder");
        assertThat(decided("outlets grade Reuters D").out()).contains("Reuters: D");
        assertThat(decided("event " + id + " grade 5").exit()).isZero();
        assertThat(convoy().get("admiralty").textValue()).isEqualTo("D5");
        assertThat(asked("event " + id).out())
                .contains("The letter of Reuters is D by Ann: two convoys", "The digit is 5 by Ann");
        assertThat(asked("events").out()).contains(" grade ", " D5 ");
        assertThat(asked("outlets --name reuters").out())
                .startsWith("D GBR private GBR.REUTERS")
                .contains("by Ann");
        assertThat(asked("outlets --country RUS").out()).contains("state (state-controlled) RUS.TASS");
    }

    @Test
    void theStrictestMarkGoesWithEventsAndExports() throws IOException {
        assertThat(convoy().get("tlp").textValue()).isEqualTo("amber");
        assertThat(asked("event " + convoy().get("event").textValue() + " --explain")
                        .out())
                .startsWith("TLP:AMBER ")
                .contains("TLP:AMBER claim ");
        Done all = asked("export --format gdelt-tsv");
        assertThat(all.err()).contains("the strictest mark in it is TLP:AMBER; this format has no place for marks");
        Done some = asked("export --format events-csv --tlp green");
        assertThat(some.err()).contains("events under a stricter mark than TLP:GREEN left out");
        assertThat(some.out()).doesNotContain("TLP:AMBER");
        assertThat(asked("export --format events-csv").out()).contains("TLP:AMBER", "TLP:CLEAR");
        assertThat(asked("claims --search troops --format jsonl").out()).contains("\"tlp\":\"amber\"");
    }

    @Test
    void recodeTellsThatNothingChangesForAWatchEither() throws IOException {
        Path watch = Files.copy(Path.of("..", "watches", "troop-dispatch.yaml"), folder.resolve("watch.yaml"));
        Done done = asked("recode --diff --watch " + watch);
        assertThat(done.exit()).as(done.err()).isZero();
        assertThat(done.out()).contains("0 events change", ": the same 0 warnings");
    }
}
