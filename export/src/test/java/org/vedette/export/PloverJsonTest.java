package org.vedette.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.export.sample.Sample;

/// PLOVER's records, a line each.
class PloverJsonTest {
    private static final List<String> MANUAL = List.of(
            "id",
            "has_event",
            "date",
            "time",
            "enddate",
            "endtime",
            "actor",
            "recipient",
            "event",
            "event_loc",
            "quad_code",
            "event_scale",
            "mode",
            "context",
            "link",
            "text",
            "text_info",
            "cite_info",
            "coder",
            "coded_date",
            "coded_time",
            "comment",
            "size");

    private static List<JsonNode> records() throws IOException {
        var json = new ObjectMapper();
        List<JsonNode> records = new ArrayList<>();
        String text = new String(Sample.bytes(Format.PLOVER_JSON, Sample.SETTINGS), StandardCharsets.UTF_8);
        for (String line : text.lines().toList()) {
            records.add(json.readTree(line));
        }
        return records;
    }

    @Test
    void everyRecordHasTheFieldsOfTheManual() throws IOException {
        assertThat(records()).hasSize(5).allSatisfy(record -> {
            List<String> names = new ArrayList<>();
            record.fieldNames().forEachRemaining(names::add);
            assertThat(names).containsAll(MANUAL);
        });
    }

    @Test
    void sizeSaysHowManyDied() throws IOException {
        JsonNode size = records().getFirst().get("size");
        assertThat(size.get("dead").get("low").asInt()).isEqualTo(12);
        assertThat(size.get("dead").get("high").asInt()).isEqualTo(24);
        assertThat(size.get("injured").isNull()).isTrue();
    }

    @Test
    void linksLeadToTheClaimsWithTheirVoices() throws IOException {
        JsonNode link = records().getFirst().get("link");
        assertThat(link).hasSize(3);
        assertThat(link.get(0).get("voice").asText()).isEqualTo("outlet:radio <- speaker:Austria");
        assertThat(link.get(0).get("url").asText()).isEqualTo("https://news.example/c1");
    }

    @Test
    void nothingIsFolded() throws IOException {
        JsonNode promise = records().get(1);
        assertThat(promise.get("event").get(0).asText()).isEqualTo("AID");
        assertThat(promise.get("status").asText()).isEqualTo("promised");
        assertThat(records().get(3).get("status").asText()).isEqualTo("denied");
        assertThat(promise.get("actor").get(0).get("cow").asText()).isEqualTo("305");
    }
}
