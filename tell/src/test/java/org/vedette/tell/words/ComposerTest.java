package org.vedette.tell.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.model.Tlp;
import org.vedette.store.Outbox;
import org.vedette.store.WarningRecord;
import org.vedette.tell.Told;
import org.vedette.tell.plan.TellPlan;
import org.vedette.tell.plan.Way;

class ComposerTest {
    private static Outbox.Message message(Tlp carries, WarningRecord.Kept... kept) {
        var channel = new TellPlan.Channel("desk", new Way.Output(), null, null, List.of(), carries, 1);
        return new Composer(channel).message(List.of(kept), Told.NOON);
    }

    private static JsonNode json(Outbox.Message message) throws JsonProcessingException {
        return new ObjectMapper().readTree(message.line());
    }

    @Test
    void oneWarningIsToldAsItIs() throws JsonProcessingException {
        Outbox.Message message = message(Tlp.AMBER, Told.kept(7, Tlp.GREEN, 1, "e1"));
        assertThat(message.subject()).isEqualTo("TLP:GREEN Chile and Peru: Calm to Phase 1");
        assertThat(message.text()).isEqualTo("TLP:GREEN Chile and Peru\nwords of 7\nIn the ledger: vedette warning 7");
        assertThat(json(message).at("/groups/0/warnings/0/told/words").asText()).isEqualTo("words of 7");
        assertThat(json(message).get("message").asText()).isEqualTo(message.id());
    }

    @Test
    void aDigestGroupsByHappeningBeItThroughAThird() throws JsonProcessingException {
        Outbox.Message message = message(
                Tlp.AMBER,
                Told.kept(1, Tlp.GREEN, 1, "e1"),
                Told.kept(2, Tlp.CLEAR, 1, "e9"),
                Told.kept(3, Tlp.AMBER, 1, "e2"),
                Told.kept(4, Tlp.GREEN, 2, "e1", "e2"));
        JsonNode groups = json(message).get("groups");
        assertThat(groups).hasSize(2);
        assertThat(groups.at("/0/warnings").findValuesAsText("number")).containsExactly("1", "3", "4");
        assertThat(groups.at("/0/events")).hasSize(2);
        assertThat(groups.at("/1/warnings").findValuesAsText("number")).containsExactly("2");
        assertThat(message.subject()).isEqualTo("TLP:AMBER 4 warnings");
        assertThat(message.text())
                .startsWith("TLP:AMBER 4 warnings on 2 matters")
                .containsSubsequence("== 3 warnings on the same happenings", "words of 4", "words of 2")
                .endsWith("TLP:AMBER");
    }

    @Test
    void ofWhatIsStricterThanTheChannelCarriesOnlyTheNumberIsTold() {
        Outbox.Message message = message(Tlp.GREEN, Told.kept(7, Tlp.RED, 1, "e1"));
        assertThat(message.text()).contains("TLP:RED", "vedette warning 7").doesNotContain("words", "Chile");
        assertThat(message.line()).contains("\"withheld\":true").doesNotContain("words", "Chile", "chl-per", "\"e1\"");
        assertThat(message.subject()).doesNotContain("Chile");
    }

    @Test
    void theSameWarningsThroughTheSameChannelAreTheSameMessage() {
        WarningRecord.Kept one = Told.kept(1, Tlp.GREEN, 1);
        WarningRecord.Kept two = Told.kept(2, Tlp.GREEN, 1);
        assertThat(message(Tlp.AMBER, one, two)).isEqualTo(message(Tlp.AMBER, one, two));
        assertThat(message(Tlp.AMBER, one).id())
                .isNotEqualTo(message(Tlp.AMBER, two).id());
    }
}
