package org.vedette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who the register should list next.
class ActorQueueTest {
    private static final String FIRST = "The army of Peru attacked the Skerry Lagoon Front on Tuesday.";
    private static final List<String> NEWS = List.of(
            "{\"id\": \"1\", \"text\": \"" + FIRST + "\"}",
            "{\"id\": \"2\", \"text\": \"The army of Chile attacked the Skerry Lagoon Front on Friday.\"}",
            "{\"id\": \"3\", \"text\": \"Chile accused the Marmot Brigade of killing two farmers.\"}");

    @TempDir
    private Path folder;

    @Test
    void theMostFrequentComesFirstFromDocumentsAndFromALedgerAlike() throws IOException {
        String news = Files.write(folder.resolve("news.jsonl"), NEWS).toString();
        Run read = Run.of("actors", "unknown", news, "--format", "jsonl");
        assertThat(read.exit()).isZero();
        JsonNode first = new ObjectMapper().readTree(read.lines().getFirst());
        assertThat(first.get("name").textValue()).contains("Skerry Lagoon Front");
        assertThat(first.get("articles").intValue()).isEqualTo(2);
        assertThat(first.get("sentence").textValue()).isEqualTo(FIRST);
        assertThat(read.out()).contains("Marmot Brigade").doesNotContain("\"Chile\"");
        String ledger = folder.resolve("desk.db").toString();
        assertThat(Run.of("ingest", news, "--db", ledger).exit()).isZero();
        Run kept = Run.of("actors", "unknown", "--db", ledger, "--format", "jsonl");
        assertThat(kept.lines()).containsExactlyInAnyOrderElementsOf(read.lines());
        assertThat(Run.of("actors", "unknown", "--db", ledger, "--most", "1").lines())
                .hasSize(2);
        assertThat(Run.of("actors", "unknown").err()).contains("wanted documents or --db");
    }

    @Test
    void wikidataIsImportedForReview() throws IOException {
        Path extract = Files.writeString(
                folder.resolve("extract.json"),
                "{\"id\":\"Q1\",\"labels\":{\"en\":{\"value\":\"Ada Quill\"}},\"claims\":{\"P31\":[{\"mainsnak\":"
                        + "{\"datavalue\":{\"value\":{\"id\":\"Q5\"}}}}]}}\nnot an entity\n");
        Path out = folder.resolve("people.tsv");
        Run run = Run.of("actors", "import-wikidata", extract.toString(), "--out", out.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("1 people, 0 terms to review", "1 lines set aside");
        assertThat(run.err()).contains("extract.json:2");
        assertThat(out).content().contains("# source: Wikidata", "# columns: actor\tcountry");
        assertThat(Run.of("actors", "import-wikidata", "nowhere.json", "--out", out.toString())
                        .err())
                .contains("no such file");
    }
}
