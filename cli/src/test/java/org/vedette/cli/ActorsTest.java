package org.vedette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show Angela Merkel --on 2010-05-01 | «Angela Merkel» on 2010-05-01 | country   DEU, Germany",
                "show Angela Merkel --on 2010-05-01 | code      DEU.MERKEL          | Chancellor (DEU) 2005-11-22 to",
                "show NATO --on 2024-11-01          | kind      organisation        | Mark Rutte, Secretary General (NATO)",
                "show Norway --on 2022-03-01        | code      NOR                 | because",
                "show NATO                          | on 20                         | the last day the register knows"
            })
    void aCardTellsWhoItIs(String arguments, String first, String second) {
        Run run = Run.of(("actors " + arguments).split(" "));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(first, second);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aNameThatIsNotListedIsSaidSo() {
        Run run = Run.of("actors", "show", "Qwyxel Brumpf");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("none: the register does not list it");
    }

    @Test
    void aBlankNameIsWrongUsage() {
        Run run = Run.of("actors", "show", " ");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("the name is blank", "actors show Rutte");
    }

    @Test
    void linesAreAnsweredInTheShapeOfTheContract() throws IOException {
        Run run = Run.fed("""
                {"id": "1", "text": "Norway's foreign ministry", "on": "2022-06-30"}
                {"id": "2", "text": "Norway's foreign ministry", "on": "June"}
                {"id": "3", "text": "nobody we know"}
                {"id": "4"}
                """, "actors", "resolve", "--input", "-", "--threads", "2");
        assertThat(run.exit()).isEqualTo(1);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : run.lines()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines).hasSize(4);
        var names = new ArrayList<String>();
        lines.getFirst().fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly("id", "actor", "name", "country", "sectors", "candidates", "because");
        assertThat(lines.getFirst().get("country").textValue()).isEqualTo("NOR");
        assertThat(lines.getFirst().get("sectors").get(0).textValue()).isEqualTo("GOV");
        assertThat(lines.get(1).get("country").textValue()).isEqualTo("NOR");
        assertThat(lines.get(1).get("because").textValue()).contains("\"June\" is no day such as");
        assertThat(lines.get(3).at("/trouble/detail").textValue()).contains("\"text\": found nothing");
        assertThat(lines.get(2).get("actor").isNull()).isTrue();
        assertThat(run.err()).contains("vedette: 1 of 4 lines set aside");
    }
}
