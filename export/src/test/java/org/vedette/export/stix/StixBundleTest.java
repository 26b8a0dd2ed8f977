package org.vedette.export.stix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.export.Format;
import org.vedette.export.sample.Sample;

/// The bundle against schemas that we wrote from the text of the standard, and against what schemas cannot say.
class StixBundleTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode bundle() throws IOException {
        return JSON.readTree(Sample.bytes(Format.STIX, Sample.SETTINGS));
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = StixBundleTest.class.getResourceAsStream("/stix/bundle.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Objects.requireNonNull(in));
        }
    }

    private static List<JsonNode> of(JsonNode bundle, String type) {
        List<JsonNode> found = new ArrayList<>();
        bundle.get("objects").forEach(object -> {
            if (object.get("type").asText().equals(type)) {
                found.add(object);
            }
        });
        return found;
    }

    @Test
    void theBundleFollowsTheSchemas() throws IOException {
        assertThat(schema().validate(bundle())).isEmpty();
        assertThat(of(bundle(), "incident")).hasSize(5);
        assertThat(of(bundle(), "report")).hasSize(4);
        assertThat(of(bundle(), "marking-definition")).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "incident, name",
        "report, published",
        "report, object_refs",
        "relationship, source_ref",
        "extension-definition, version",
        "marking-definition, created",
    })
    void theSchemasBite(String type, String without) throws IOException {
        JsonNode bundle = bundle();
        ((ObjectNode) of(bundle, type).getFirst()).remove(without);
        assertThat(schema().validate(bundle)).isNotEmpty();
    }

    @Test
    void everyReferenceLeadsToAnObjectAndNoneIsTwice() throws IOException {
        JsonNode bundle = bundle();
        Set<String> ids = new TreeSet<>();
        bundle.get("objects")
                .forEach(object -> assertThat(ids.add(object.get("id").asText()))
                        .as(object.get("id").asText())
                        .isTrue());
        for (JsonNode object : bundle.get("objects")) {
            for (String field : List.of("source_ref", "target_ref", "created_by_ref")) {
                if (object.has(field)) {
                    assertThat(ids).contains(object.get(field).asText());
                }
            }
            for (String field : List.of("object_refs", "object_marking_refs")) {
                object.path(field).forEach(each -> assertThat(ids).contains(each.asText()));
            }
        }
    }

    @Test
    void gradingAndConfidenceStandApart() throws IOException {
        JsonNode raid = of(bundle(), "incident").getFirst();
        JsonNode ours = raid.get("extensions").get(Definitions.EXTENSION);
        assertThat(ours.get("admiralty").asText()).isEqualTo("B2");
        assertThat(ours.get("status").asText()).isEqualTo("occurred");
        assertThat(ours.get("origins").asInt()).isEqualTo(2);
        assertThat(ours.get("disputes").get(0).get("values")).hasSize(2);
        assertThat(raid.has("confidence")).isFalse();
        assertThat(of(bundle(), "report").getFirst().get("confidence").asInt()).isEqualTo(88);
    }

    @Test
    void aMarkTravelsToEverythingThatTellsOfTheEvent() throws IOException {
        String strict = "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003";
        assertThat(of(bundle(), "incident")
                        .getFirst()
                        .get("object_marking_refs")
                        .get(0)
                        .asText())
                .isEqualTo(strict);
        assertThat(of(bundle(), "report")
                        .getFirst()
                        .get("object_marking_refs")
                        .get(0)
                        .asText())
                .isEqualTo(strict);
    }

    @Test
    void theVoiceOfAClaimIsInItsReport() throws IOException {
        JsonNode voice = of(bundle(), "report")
                .getFirst()
                .get("extensions")
                .get(Definitions.EXTENSION)
                .get("voice");
        assertThat(voice).hasSize(2);
        assertThat(voice.get(1).get("kind").asText()).isEqualTo("speaker");
    }
}
