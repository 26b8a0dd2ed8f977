package org.vedette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.vedette.cli.json.DocumentLine;
import org.vedette.cli.sample.Sample;

class MergeTest {
    private static Run merged(String lines) {
        return Run.fed(lines, "merge", "--input", "-");
    }

    private static SequencedMap<String, String> events(Run run) throws IOException {
        var events = new LinkedHashMap<String, String>();
        for (String line : run.lines()) {
            JsonNode node = new ObjectMapper().readTree(line);
            if (node.has("claim")) {
                events.put(node.get("claim").asText(), node.get("event").asText());
            }
        }
        return events;
    }

    @Test
    void flatClaimsWithNamesAreMergedByTheRegister() throws IOException {
        Run run = merged("""
                {"claim": "1", "cameo": "057", "sources": [{"name": "Norway"}], "targets": [{"name": "Oman"}], "published": "2024-03-04", "article": "a"}
                {"claim": "2", "cameo": "057", "sources": [{"name": "Muscat", "agent": null}], "targets": [{"name": "Oslo"}], "published": "2024-03-05", "article": "b"}
                {"claim": "3", "cameo": "190", "sources": [{"name": "Norway"}], "targets": [{"name": "Oman"}], "published": "2024-03-04", "article": "a"}
                {"claim": "4", "type": "AGREE", "sources": [{"name": "Norway"}], "targets": [{"name": "Oman"}], "published": "2024-06-04", "article": "c"}
                """);
        assertThat(run.exit()).isZero();
        assertThat(events(run))
                .containsExactly(
                        java.util.Map.entry("1", "e1"),
                        java.util.Map.entry("2", "e1"),
                        java.util.Map.entry("3", "e3"),
                        java.util.Map.entry("4", "e4"));
    }

    @Test
    void anAgentTellsWhoOfACountryItIs() throws IOException {
        Run run = merged("""
                {"claim": "1", "cameo": "193", "sources": [{"name": "Mali", "agent": "Military"}], "targets": [{"name": "Mali", "agent": "Rebel"}], "published": "2024-03-04", "article": "a"}
                {"claim": "2", "cameo": "193", "sources": [{"name": "Mali", "agent": "Military"}], "targets": [{"name": "Mali", "agent": "Rebel"}], "published": "2024-03-04", "article": "b"}
                {"claim": "3", "cameo": "193", "sources": [{"name": "Niger", "agent": "Military"}], "targets": [{"name": "Mali", "agent": "Rebel"}], "published": "2024-03-04", "article": "c"}
                """);
        assertThat(events(run).values()).containsExactly("e1", "e1", "e3");
    }

    @Test
    void linesOfOurOwnComeBackClaimByClaim() throws IOException {
        Run run = merged(DocumentLine.of(Sample.coded(), false) + "\n");
        assertThat(run.err()).isEmpty();
        assertThat(events(run)).containsOnlyKeys("c1", "c2");
    }

    @Test
    void badLinesAreSetAsideAndTheRestGoesOn() throws IOException {
        Run run = merged("""
                {"claim": "1", "cameo": "99", "sources": [], "targets": []}
                no json
                {"claim": "2", "type": "AID", "sources": [{"name": "Chile"}], "published": "yesterday"}
                {"id": "d", "claims": [{"claim": "3", "type": "AID", "quantities": [{"low": 2, "high": 1}]}]}
                {"type": "AID", "sources": [{"name": "Chile"}]}
                {"claim": "5", "type": "AID", "sources": "Chile"}
                {"claim": "6", "type": "AID", "sources": [{"name": "Chile"}]}
                """);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.lines()).hasSize(7);
        assertThat(events(run)).containsOnlyKeys("6");
        assertThat(run.out())
                .contains("\"cameo\": found \\\"99\\\"".replace("\"cameo\"", "\\\"cameo\\\""))
                .contains("a PLOVER type, or a CAMEO code from 01 to 20")
                .contains("a day such as 2024-10-21")
                .contains("the lower first")
                .contains("a list of objects");
        assertThat(run.err()).contains("6 of 7 lines set aside");
    }

    @Test
    void yearsWithWhichNobodyCanReckonAreSetAside() throws IOException {
        Run run = merged("""
                {"claim": "1", "type": "AID", "sources": [{"name": "Chile"}], "published": "+1000000000-01-01T00:00:00Z"}
                {"claim": "2", "type": "AID", "sources": [{"name": "Chile"}], "known": "+1000000000-01-01T00:00:00Z"}
                {"claim": "3", "type": "AID", "sources": [{"name": "Chile"}], "published": "+999999999-12-31"}
                {"claim": "4", "type": "AID", "sources": [{"name": "Chile"}], "published": "2024-03-04"}
                """);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.lines()).hasSize(4);
        assertThat(events(run)).containsOnlyKeys("4");
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() throws IOException {
        String first = """
                {"claim": "1", "type": "AID", "sources": [{"name": "Chile"}], "targets": [{"name": "Peru"}], "published": "2024-03-04"}
                """;
        String second = """
                {"claim": "2", "type": "AID", "sources": [{"name": "Chile"}], "targets": [{"name": "Peru"}], "published": "2024-03-05"}
                """;
        assertThat(events(merged(second + first)).values()).containsExactly("e1", "e1");
    }
}
