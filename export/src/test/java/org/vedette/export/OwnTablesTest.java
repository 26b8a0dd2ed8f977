package org.vedette.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vedette.export.read.CsvFile;
import org.vedette.export.sample.Sample;

/// Our own tables of events and claims.
class OwnTablesTest {
    private static List<Map<String, String>> rows(Format format) {
        return CsvFile.of(Sample.bytes(format, Sample.SETTINGS)).rows();
    }

    @Test
    void anEventIsARowWithAllThatIsDisputed() {
        assertThat(rows(Format.EVENTS_CSV)).hasSize(5);
        assertThat(rows(Format.EVENTS_CSV).getFirst())
                .containsEntry("event_id", "ec1")
                .containsEntry("status", "occurred")
                .containsEntry("source_codes", "JNIM")
                .containsEntry("quantity_lows", "12")
                .containsEntry("quantity_units", "people")
                .containsEntry("articles", "3")
                .containsEntry("origins", "2")
                .containsEntry("disputed_fields", "quantities.people")
                .containsEntry("admiralty", "B2")
                .containsEntry("tlp", "TLP:AMBER+STRICT")
                .containsEntry("known", "2026-11-17T09:30:15Z");
    }

    @Test
    void listsThatBelongTogetherAreEquallyLong() {
        Map<String, String> talks = rows(Format.EVENTS_CSV).get(2);
        assertThat(talks)
                .containsEntry("source_names", "Austria;Mali;NATO")
                .containsEntry("source_countries", "AUT;MLI;")
                .containsEntry("source_sectors", "GOV;;IGO");
    }

    @Test
    void aSemicolonInsideAnItemBecomesAComma() {
        assertThat(rows(Format.EVENTS_CSV).getFirst().get("disputes"))
                .isEqualTo("quantities.people: 12 people (radio <- the \"mayor\", 1) / 24 people, or more (herald, 1)");
    }

    @Test
    void aDenialStaysADenial() {
        assertThat(rows(Format.EVENTS_CSV).get(3))
                .containsEntry("status", "denied")
                .containsEntry("type", "ASSAULT");
    }

    @Test
    void aClaimIsARowWithItsVoiceAndItsWords() {
        List<Map<String, String>> claims = rows(Format.CLAIMS_CSV);
        assertThat(claims).hasSize(4);
        assertThat(claims.getFirst())
                .containsEntry("event_id", "ec1")
                .containsEntry("origin_id", "c1")
                .containsEntry("voice", "outlet:radio <- speaker:Austria")
                .containsEntry("voice_kind", "speaker")
                .containsEntry("voice_code", "AUT")
                .containsEntry("trigger", "fighters")
                .containsEntry("time_how", "told")
                .containsEntry("confidence", "0.875")
                .containsEntry("runner_up", "COERCE");
        assertThat(claims.getLast()).containsEntry("sentence", "Austria promised \"tents\",\tlamps and more.");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PARQUET"},
            mode = EnumSource.Mode.EXCLUDE)
    void theSameEventsGiveTheSameBytes(Format format) {
        assertThat(Sample.bytes(format, Sample.SETTINGS)).isEqualTo(Sample.bytes(format, Sample.SETTINGS));
    }

    @ParameterizedTest
    @EnumSource
    void aFormatIsKnownByItsName(Format format) {
        assertThat(Format.named(format.label())).contains(format);
    }
}
