package org.vedette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An analyst's correction and what follows it.
class CorrectTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CASE = "Chile sent 400 doctors to Peru on Monday.";
    private static final String LIKE = "Norway sent 250 doctors to Laos on Friday.";
    private static final String UNLIKE = "Police in Nairobi arrested nine protesters on Sunday.";

    @TempDir
    private Path folder;

    private String ledger = "";
    private String claim = "";

    @BeforeEach
    void ingest() throws IOException {
        ledger = folder.resolve("desk.db").toString();
        Path news = Files.writeString(folder.resolve("case.txt"), CASE);
        assertThat(Run.of("ingest", news.toString(), "--db", ledger).exit()).isZero();
        claim = kept().getFirst().get("claim").textValue();
    }

    private List<JsonNode> kept() throws IOException {
        return lines(Run.of("claims", "--db", ledger, "--format", "jsonl"));
    }

    private static List<JsonNode> lines(Run run) throws IOException {
        assertThat(run.err()).isEmpty();
        var lines = new ArrayList<JsonNode>();
        for (String line : run.lines()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    /// The document of a text that is read.
    private JsonNode read(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("read.txt"), text);
        var arguments = new ArrayList<>(List.of("read", file.toString(), "--format", "jsonl"));
        arguments.addAll(List.of(options));
        return lines(Run.of(arguments.toArray(String[]::new))).getFirst();
    }

    private Run correct(String... what) {
        var arguments = new ArrayList<>(List.of("correct"));
        arguments.addAll(List.of(what));
        arguments.addAll(List.of("--by", "Mia", "--reason", "on lease", "--db", ledger));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static String coded(JsonNode document) {
        var coded = new ArrayList<String>();
        document.get("claims")
                .forEach(each -> coded.add(
                        each.get("type").textValue() + " " + each.get("status").textValue()));
        return String.join(", ", coded);
    }

    @Test
    void aLikeCaseFollowsAtOnceAndAnUnlikeOneDoesNot() throws IOException {
        JsonNode before = read(LIKE);
        String unlike = coded(read(UNLIKE));
        Run run = correct(claim, "--type", "COOPERATE", "--status", "planned");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("now COOPERATE planned");
        assertThat(kept().getFirst().get("type").textValue()).isEqualTo("COOPERATE");
        JsonNode after = read(LIKE, "--db", ledger);
        assertThat(coded(before)).isEqualTo("AID occurred");
        assertThat(coded(after)).isEqualTo("COOPERATE planned");
        JsonNode like = after.get("claims").get(0);
        assertThat(like.get("claim")).as("it is the same claim").isEqualTo(before.at("/claims/0/claim"));
        assertThat(like.at("/why/notes").toString())
                .contains("COOPERATE and not AID, as Mia corrected a like case")
                .contains("planned and not occurred")
                .contains("on lease");
        assertThat(like.at("/why/precedents/0").textValue()).startsWith("correction-");
        assertThat(coded(read(UNLIKE, "--db", ledger))).isEqualTo(unlike);
        assertThat(after.get("edition")).isNotEqualTo(before.get("edition"));
    }

    @Test
    void aFileOfCorrectionsDoesTheSame() throws IOException {
        assertThat(correct(claim, "--no-claim").exit()).isZero();
        assertThat(kept()).isEmpty();
        Path file = folder.resolve("desk.jsonl");
        Files.writeString(
                file, Run.of("corrections", "--format", "jsonl", "--db", ledger).out());
        JsonNode byFile = read(LIKE, "--corrections", file.toString());
        assertThat(coded(byFile)).isEmpty();
        assertThat(byFile.get("edition")).isEqualTo(read(LIKE, "--db", ledger).get("edition"));
    }

    @Test
    void sidesAreMovedInLikeCases() throws IOException {
        assertThat(correct(claim, "--source", "Peru", "--target", "chile").exit())
                .isZero();
        JsonNode like = read(LIKE, "--db", ledger).get("claims").get(0);
        assertThat(like.at("/sources/0/actor").textValue()).isEqualTo("LAO");
        assertThat(like.at("/targets/0/actor").textValue()).isEqualTo("NOR");
        assertThat(kept().getFirst().at("/sources/0/actor").textValue()).isEqualTo("PER");
    }

    @Test
    void aCorrectionIsTakenBack() throws IOException {
        JsonNode before = read(LIKE, "--db", ledger);
        String first = kept().getFirst().get("type").textValue();
        correct(claim, "--type", "COOPERATE");
        JsonNode listed = lines(Run.of("corrections", "--format", "jsonl", "--db", ledger))
                .getFirst();
        String id = listed.get("correction").textValue();
        assertThat(Run.of("corrections", "--db", ledger).out()).contains(id, "Mia: type COOPERATE", CASE);
        assertThat(correct("--undo", id).exit()).isZero();
        assertThat(read(LIKE, "--db", ledger)).isEqualTo(before);
        assertThat(kept().getFirst().get("type").textValue()).isEqualTo(first);
        assertThat(Run.of("corrections", "--db", ledger).out()).startsWith("no corrections");
        assertThat(correct("--undo", id).err()).contains("no standing correction " + id);
    }

    @Test
    void whatCannotBeMeantIsRefusedWithAWayOn() throws IOException {
        assertThat(correct("0123456789abcdef", "--type", "AID").err()).contains("no standing claim", "vedette claims");
        assertThat(correct(claim).err()).contains("nothing is corrected");
        assertThat(correct(claim, "--no-claim", "--type", "AID").exit()).isEqualTo(2);
        assertThat(correct(claim, "--target", "Bolivia").err()).contains("«Chile» (source)", "or nobody");
        assertThat(correct(claim, "--mode", "visit").err()).contains("no mode of AID");
        Path file = Files.writeString(folder.resolve("bad.jsonl"), "{\"claim\": \"x\"}\n");
        assertThat(Run.of("read", "--corrections", file.toString(), "-").err()).contains("bad.jsonl:1:1", "wanted");
    }
}
