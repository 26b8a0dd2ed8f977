package org.vedette.tell.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vedette.model.Tlp;
import org.vedette.model.alarm.Phase;
import org.vedette.model.watch.Measure;
import org.vedette.store.Outbox;
import org.vedette.store.WarningRecord;
import org.vedette.store.WarningRecord.Note;
import org.vedette.tell.Told;
import org.vedette.tell.plan.TellPlan;
import org.vedette.tell.plan.Way;

class ComposerTest {
    private static Outbox.Message message(Tlp carries, WarningRecord.Kept... kept) {
        var channel = new TellPlan.Channel("desk", new Way.Output(), null, null, List.of(), carries, 1);
        List<Spoken> spoken =
                Stream.of(kept).map(each -> (Spoken) new Words(carries, each)).toList();
        return new Composer(channel).message(spoken, Told.NOON);
    }

    private static Outbox.Message message(Spoken... spoken) {
        var channel = new TellPlan.Channel("desk", new Way.Output(), null, null, List.of(), Tlp.AMBER, 1);
        return new Composer(channel).message(List.of(spoken), Told.NOON);
    }

    /// A warning that two must sign, and what was done about it.
    private static final WarningRecord.Kept SIGNED = new WarningRecord.Kept(
            7,
            "watch@7",
            "chl-per",
            "Chile and Peru",
            Tlp.GREEN,
            Phase.CALM,
            new Phase(1, "signs", "Signs"),
            Told.NOON,
            Told.NOON,
            List.of("e1"),
            List.of(new Measure("both", "talk")),
            List.of("Lima", "Santiago"),
            List.of(),
            "{}");

    private static final List<Note> NOTES = List.of(
            Told.acknowledged(SIGNED),
            Told.acknowledged(Told.kept(8, Tlp.GREEN, 1)),
            new Note(Note.Kind.SIGNED_OFF, "watch@7", "Lima", Told.NOON.plusSeconds(120), "A. Diaz", "by phone"),
            new Note(Note.Kind.SIGNED_OFF, "watch@7", "Santiago", Told.NOON.plusSeconds(180), "B. Soto", "in person"));

    private static NoteWords note(Tlp carries, int number) {
        return NoteWords.of(carries, SIGNED, number, NOTES);
    }

    @Test
    void whatWasDoneIsToldWithNameTimeReasonAndWhoMustStillSign() throws JsonProcessingException {
        Outbox.Message first = message(note(Tlp.AMBER, 3));
        assertThat(first.subject()).isEqualTo("TLP:GREEN Chile and Peru: Signs signed by A. Diaz for Lima");
        assertThat(first.text().lines())
                .containsExactly(
                        "TLP:GREEN Chile and Peru",
                        "The warning from 0 «Calm» to 1 «Signs» at 2024-10-21 12:00Z was signed by A. Diaz for Lima"
                                + " at 2024-10-21 12:02Z.",
                        "Reason: by phone",
                        "Still to be signed by:",
                        "  Santiago",
                        "In the ledger: vedette warning 7");
        assertThat(first.warnings()).isEmpty();
        assertThat(first.notes()).containsExactly(3);
        JsonNode done = json(first).at("/groups/0/notes/0/done");
        assertThat(done.get("kind").asText()).isEqualTo("signed_off");
        assertThat(done.get("for").asText()).isEqualTo("Lima");
        assertThat(done.get("at").asText()).isEqualTo("2024-10-21T12:02:00Z");
        assertThat(done.at("/left/0").asText()).isEqualTo("Santiago");
        assertThat(message(note(Tlp.AMBER, 4)).text()).contains("All have signed", "held no longer:\n  both: talk");
        assertThat(message(note(Tlp.AMBER, 1)).text())
                .contains("was acknowledged by M. Ito at 2024-10-21 12:01Z.", "Still to be signed by:\n  Lima\n");
    }

    @Test
    void aDigestPutsWhatWasDoneBehindItsWarning() throws JsonProcessingException {
        Outbox.Message message = message(
                note(Tlp.AMBER, 4),
                new Words(Tlp.AMBER, Told.kept(9, Tlp.GREEN, 1, "e9")),
                note(Tlp.AMBER, 3),
                new Words(Tlp.AMBER, SIGNED));
        assertThat(message.subject()).isEqualTo("TLP:GREEN 2 warnings and 2 notes on warnings");
        assertThat(message.text())
                .containsSubsequence("== 1 warning and 2 notes on warnings", "A. Diaz", "B. Soto", "words of 9");
        assertThat(json(message).at("/groups/0/notes")).hasSize(2);
        assertThat(json(message).at("/groups/0/warnings")).hasSize(1);
        assertThat(message.notes()).containsExactly(4, 3);
    }

    @Test
    void ofWhatWasDoneAboutAStricterWarningOnlyTheNumberIsTold() {
        Outbox.Message message = message(note(Tlp.CLEAR, 3));
        assertThat(message.text() + message.line() + message.subject())
                .contains("vedette warning 7", "\"withheld\":true", "\"number\":7")
                .doesNotContain("Diaz", "phone", "Chile", "chl-per", "Lima");
    }

    @Test
    void everyNoteIsAMessageOfItsOwnName() {
        assertThat(message(note(Tlp.AMBER, 3)).id())
                .isEqualTo(message(note(Tlp.AMBER, 3)).id())
                .isNotEqualTo(message(note(Tlp.AMBER, 4)).id())
                .isNotEqualTo(message(new Words(Tlp.AMBER, SIGNED)).id());
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
