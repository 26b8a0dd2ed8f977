package org.vedette.watchfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The schema and the reader know the same fields: each field that the schema names is read, and a field that it does
/// not name is refused by the reader with the schema's list.
class SchemaTest {
    private static JsonNode schema() throws IOException {
        try (InputStream stream = WatchFile.class.getResourceAsStream("watch.schema.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(stream));
        }
    }

    private static List<String> names(JsonNode node) {
        return node.propertyStream().map(java.util.Map.Entry::getKey).sorted().toList();
    }

    /// The list of fields with which the reader answers a field it does not know.
    private static List<String> known(String yaml) {
        try {
            WatchFile.read("w.yaml", yaml, code -> true);
            return List.of();
        } catch (org.vedette.model.FaultyFileException faulty) {
            return String.valueOf(faulty.getMessage())
                    .lines()
                    .filter(line -> line.contains("found «zzz»"))
                    .map(line -> line.substring(line.indexOf("one of ") + "one of ".length()))
                    .findFirst()
                    .map(list -> List.of(list.split(", ")))
                    .orElse(List.of());
        }
    }

    @Test
    void theTopHasTheSameFields() throws IOException {
        assertThat(known("zzz: 1")).isEqualTo(names(schema().get("properties")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            indicator  | indicators: [{zzz: 1}]
            pattern    | indicators: [{counts: {zzz: 1}}]
            refuter    | indicators: [{refuted_by: {zzz: 1}}]
            voices     | indicators: [{counts: {voices: {zzz: 1}}}]
            amount     | indicators: [{counts: {amounts: {zzz: 1}}}]
            phase      | phases: [{zzz: 1}]
            hypothesis | hypotheses: [{zzz: 1}]
            expected   | expected: [{zzz: 1}]
            """)
    void thePartsHaveTheSameFields(String part, String yaml) throws IOException {
        assertThat(known(yaml)).isEqualTo(names(schema().get("$defs").get(part).get("properties")));
    }

    @Test
    void theWordsAreTheSame() throws IOException {
        JsonNode parts = schema().get("$defs");
        assertThat(words(parts.get("type"))).isEqualTo(List.copyOf(Words.TYPES.keySet()));
        assertThat(words(parts.get("status"))).isEqualTo(List.copyOf(Words.STATUSES.keySet()));
        assertThat(words(parts.get("likelihood"))).isEqualTo(List.copyOf(Words.LIKELIHOODS.keySet()));
        assertThat(words(schema().get("properties").get("tlp"))).isEqualTo(List.copyOf(Words.TLPS.keySet()));
    }

    private static List<String> words(JsonNode node) {
        return node.get("enum").valueStream().map(JsonNode::asText).toList();
    }
}
