package org.vedette.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.cli.sample.Sample;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.Trouble;
import org.vedette.model.claim.When;
import org.vedette.store.json.JsonText;

class DocumentLineTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode line(boolean withSpans) throws IOException {
        return MAPPER.readTree(DocumentLine.of(Sample.coded(), withSpans));
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void fieldsStandInTheOrderOfTheContract() throws IOException {
        JsonNode line = line(true);
        assertThat(names(line)).containsExactly("id", "edition", "language", "claims", "spans");
        JsonNode claim = line.at("/claims/0");
        assertThat(names(claim))
                .containsExactly(
                        "claim",
                        "sentence",
                        "trigger",
                        "type",
                        "mode",
                        "contexts",
                        "cameo",
                        "quad",
                        "goldstein",
                        "status",
                        "sources",
                        "targets",
                        "about",
                        "voice",
                        "quantities",
                        "time",
                        "place",
                        "confidence",
                        "why",
                        "known");
        assertThat(names(claim.get("trigger"))).containsExactly("span", "text");
        assertThat(names(claim.at("/sources/0")))
                .containsExactly("span", "text", "actor", "country", "sectors", "name");
        assertThat(names(claim.at("/voice/0")))
                .containsExactly("kind", "name", "actor", "span", "cue", "country", "sectors");
        assertThat(names(claim.at("/quantities/0")))
                .containsExactly("span", "text", "low", "high", "modifier", "unit", "of");
        assertThat(names(claim.get("time"))).containsExactly("span", "first", "last", "how");
        assertThat(names(claim.get("place"))).containsExactly("span", "name", "country", "lat", "lon", "geonames");
        assertThat(names(claim.get("why"))).containsExactly("by", "score", "runnerUp", "precedents", "notes");
    }

    @Test
    void aWholeClaimReadsAsAgreed() {
        String line = DocumentLine.of(Sample.coded(List.of(Sample.aid())), false);
        assertThat(line)
                .isEqualTo("{\"id\":\"andes-1\",\"edition\":\"reader-1+knowledge-2\",\"language\":\"en\",\"claims\":["
                        + "{\"claim\":\"c1\",\"sentence\":[0,105],\"trigger\":{\"span\":[50,54],\"text\":\"send\"},"
                        + "\"type\":\"AID\",\"mode\":null,\"contexts\":[\"technology\",\"economic\"],\"cameo\":\"033\","
                        + "\"quad\":2,\"goldstein\":5.2,\"status\":\"promised\","
                        + "\"sources\":[{\"span\":[40,44],\"text\":\"Peru\",\"actor\":\"PER\",\"country\":\"PER\","
                        + "\"sectors\":[],\"name\":\"Peru\"}],"
                        + "\"targets\":[{\"span\":[88,94],\"text\":\"La Paz\",\"actor\":\"BOL\",\"country\":\"BOL\","
                        + "\"sectors\":[\"GOV\"],\"name\":\"Bolivia\"}],"
                        + "\"about\":[{\"span\":[0,8],\"text\":\"Santiago\",\"actor\":\"CHL\",\"country\":\"CHL\","
                        + "\"sectors\":[],\"name\":\"Chile\"}],"
                        + "\"voice\":[{\"kind\":\"outlet\",\"name\":\"El Faro\",\"actor\":null,\"span\":null,\"cue\":null,"
                        + "\"country\":null,\"sectors\":[]},"
                        + "{\"kind\":\"relay\",\"name\":\"Radio Andina\",\"actor\":null,\"span\":[22,34],"
                        + "\"cue\":null,\"country\":null,\"sectors\":[]},"
                        + "{\"kind\":\"speaker\",\"name\":\"Santiago’s envoy\",\"actor\":null,\"span\":[0,16],"
                        + "\"cue\":[17,21],\"country\":\"CHL\",\"sectors\":[\"GOV\"]}],"
                        + "\"quantities\":[{\"span\":[55,84],\"text\":\"about 40 of its 120 engineers\",\"low\":40,"
                        + "\"high\":40,\"modifier\":\"about\",\"unit\":\"engineers\",\"of\":120}],"
                        + "\"time\":{\"span\":[95,104],\"first\":null,\"last\":\"2023-05-12\",\"how\":\"told\"},"
                        + "\"place\":{\"span\":[88,94],\"name\":\"La Paz\",\"country\":\"BOL\",\"lat\":-16.5,"
                        + "\"lon\":-68.15,\"geonames\":3911925},\"confidence\":0.8765,"
                        + "\"why\":{\"by\":\"reader-1\",\"score\":0.91,\"runnerUp\":{\"type\":\"MOBILIZE\","
                        + "\"score\":0.05},\"precedents\":[\"military-3-ab12\"],\"notes\":["
                        + "{\"field\":\"targets\",\"because\":\"the capital stands for its state\",\"span\":[88,94]},"
                        + "{\"field\":\"targets\",\"because\":\"a second look found the same\",\"span\":null},"
                        + "{\"field\":\"status\",\"because\":\"its own side promises it\",\"span\":null}]},"
                        + "\"known\":\"2023-05-09T06:30:00Z\"}]}");
    }

    @Test
    void whatIsNotKnownIsNull() throws IOException {
        JsonNode claim = line(false).at("/claims/1");
        for (String absent : List.of("cameo", "time", "place", "known")) {
            assertThat(claim.get(absent).isNull()).as(absent).isTrue();
        }
        assertThat(claim.at("/why/runnerUp").isNull()).isTrue();
        assertThat(claim.get("mode").textValue()).isEqualTo("multilateral");
    }

    @Test
    void anAssumedDaySaysWhy() throws IOException {
        var assumed = new When.Assumed(LocalDate.of(2023, 5, 9), When.Why.TIME_WORDS_NOT_UNDERSTOOD);
        String line =
                DocumentLine.of(Sample.coded(List.of(Sample.of(List.of(), List.of(), List.of(), assumed))), false);
        assertThat(MAPPER.readTree(line).at("/claims/0/time").toString())
                .isEqualTo("{\"span\":null,\"first\":\"2023-05-09\",\"last\":\"2023-05-09\",\"how\":\"assumed\","
                        + "\"why\":\"time words not understood\"}");
    }

    @Test
    void spansCarryTheirNormalForms() throws IOException {
        JsonNode spans = line(true).get("spans");
        assertThat(spans.findValuesAsText("kind")).containsExactly("cue", "actor", "quantity", "place", "time");
        assertThat(spans.get(0).toString()).isEqualTo("{\"kind\":\"cue\",\"span\":[17,21],\"text\":\"told\"}");
        assertThat(spans.get(1).get("actor").textValue()).isEqualTo("PER");
        assertThat(spans.get(2).get("modifier").textValue()).isEqualTo("about");
        assertThat(spans.get(3).get("geonames").longValue()).isEqualTo(3911925);
        assertThat(spans.get(4).get("last").textValue()).isEqualTo("2023-05-12");
        assertThat(line(false).has("spans")).isFalse();
    }

    @Test
    void everySpanPointsAtItsWords() throws IOException {
        int seen = 0;
        for (JsonNode holder : line(true).findParents("text")) {
            JsonNode span = holder.get("span");
            String words =
                    Sample.TEXT.substring(span.get(0).intValue(), span.get(1).intValue());
            assertThat(holder.get("text").textValue()).isEqualTo(words);
            seen++;
        }
        assertThat(seen).isGreaterThan(10);
    }

    @Test
    void whatWasSetAsideSaysWhy() {
        var aside = new SetAside<String>("a \"quoted\" id", Trouble.ARTICLE_HAS_NO_TEXT, "3 blank characters");
        assertThat(DocumentLine.of(aside))
                .isEqualTo("{\"id\":\"a \\\"quoted\\\" id\",\"trouble\":{\"code\":102,"
                        + "\"name\":\"ARTICLE_HAS_NO_TEXT\",\"detail\":\"3 blank characters\"}}");
    }

    @Test
    void halfACharacterIsWrittenAsItsEscape() {
        var aside = new SetAside<String>("a\uD83Db\uD83D\uDE00c\uDE00", Trouble.ENCODING_BROKEN, "x");
        assertThat(DocumentLine.of(aside)).startsWith("{\"id\":\"a\\uD83Db\uD83D\uDE00c\\uDE00\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar-EG", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist-nu-thai"})
    void theLineIsTheSameInEveryLocale(String tag) {
        String agreed = DocumentLine.of(Sample.coded(), true);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(DocumentLine.of(Sample.coded(), true)).isEqualTo(agreed);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-7, -7",
        "8.5, 8.5",
        "0.123456, 0.1235",
        "0.00004, 0",
        "10000, 10000",
        "1.2E12, 1200000000000",
        "-68.15, -68.15",
        "0.1, 0.1"
    })
    void numbersHaveFourPlacesAndNoExponent(double value, String written) {
        assertThat(JsonText.rounded(value)).isEqualTo(written);
    }
}
