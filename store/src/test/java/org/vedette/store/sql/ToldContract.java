package org.vedette.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.model.Tlp;
import org.vedette.model.alarm.Grade;
import org.vedette.model.alarm.Phase;
import org.vedette.model.alarm.Standing;
import org.vedette.model.alarm.Turn;
import org.vedette.model.alarm.Warning;
import org.vedette.model.watch.Likelihood;
import org.vedette.model.watch.Measure;
import org.vedette.model.watch.SourceGrade;
import org.vedette.store.AsOf;
import org.vedette.store.Outbox;
import org.vedette.store.WarningRecord;
import org.vedette.store.WarningRecord.Kept;
import org.vedette.store.WarningRecord.Note;
import org.vedette.store.json.WarningJson;
import org.vedette.store.sql.told.SqlOutbox;
import org.vedette.store.sql.told.SqlWarnings;

/// What was told stays, and what is to be told is not forgotten.
abstract class ToldContract {
    private static final Instant NOON = Instant.parse("2024-10-21T12:00:00Z");
    private static final Phase SIGNS = new Phase(1, "signs", "Signs");
    private static final Phase SURE = new Phase(2, "sure", "Sure \uD83D");
    private static final Kept FIRST = kept(Phase.CALM, SIGNS, NOON);
    private static final Kept SECOND = kept(SIGNS, SURE, NOON.plusSeconds(3600));

    @TempDir
    private Path backups;

    private @Nullable SqlLedger opened;

    abstract String address();

    @BeforeEach
    void begin() {
        opened = SqlLedger.open(address());
    }

    @AfterEach
    void end() {
        ledger().close();
    }

    private SqlLedger ledger() {
        return Objects.requireNonNull(opened);
    }

    private WarningRecord warnings() {
        return new SqlWarnings(ledger());
    }

    private Outbox outbox() {
        return new SqlOutbox(ledger());
    }

    private static Kept kept(Phase from, Phase to, Instant at) {
        var standing = new Standing("chl-per", at, to, new TreeMap<>(), 0, List.of());
        var turn = new Turn("chl-per", from, to, at, Turn.Cause.SEEN, List.of(), standing);
        var warning = new Warning(
                "chl-per@" + at + ">" + to.number(),
                Tlp.AMBER,
                "Chile and Peru",
                turn,
                List.of("The phase went up."),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Likelihood.LIKELY,
                new Grade(SourceGrade.B, Grade.Credibility.CONFIRMED),
                List.of(new Measure("both", "talk")),
                to.number() == 2 ? List.of("Ana", "Ben") : List.of());
        return WarningJson.kept(warning, List.of("The phase went up.", "A half: \uDE00"), at);
    }

    private static Outbox.Telling duty(Kept kept, String channel) {
        return new Outbox.Telling(kept.id(), channel, NOON.plusSeconds(60), NOON);
    }

    private static Outbox.Message message(String id, String channel, Kept... kept) {
        return new Outbox.Message(
                id, channel, List.of(kept).stream().map(Kept::id).toList(), List.of(), NOON, "A subject", "Text", "{}");
    }

    private static Outbox.Message notice(String id, String channel, Integer... notes) {
        return new Outbox.Message(id, channel, List.of(), List.of(notes), NOON, "A subject", "Text", "{}");
    }

    private static Outbox.Pass pass(Instant upto, Phase phase) {
        return new Outbox.Pass("chl-per", upto, phase);
    }

    private void tell() {
        assertThat(outbox().passed(
                                null,
                                pass(NOON, SURE),
                                List.of(FIRST, SECOND),
                                List.of(duty(FIRST, "mail"), duty(SECOND, "mail"), duty(SECOND, "hook")),
                                NOON))
                .isTrue();
    }

    private static Note note(Note.Kind kind, Kept kept, @Nullable String role, Instant at) {
        return new Note(kind, kept.id(), role, at, "Ana", "agreed on the phone");
    }

    @Test
    void warningsComeBackAsTheyWereToldAndAreNumbered() {
        tell();
        List<Kept> all = warnings().warnings(AsOf.NOW);
        assertThat(all).extracting(Kept::number).containsExactly(1, 2);
        assertThat(all.get(1).to()).isEqualTo(SURE);
        assertThat(all.get(1).text()).isEqualTo(SECOND.text());
        assertThat(all.get(1).signOff()).containsExactly("Ana", "Ben");
        assertThat(all.get(1).measures()).containsExactly(new Measure("both", "talk"));
        assertThat(all.get(1).line()).contains("\"grade\":\"B1\"", "\"likelihood\":\"likely\"");
        assertThat(warnings().warning("2", AsOf.NOW)).isEqualTo(all.get(1));
        assertThat(warnings().warning(SECOND.id(), AsOf.NOW)).isEqualTo(all.get(1));
        assertThat(warnings().warning("3", AsOf.NOW)).isNull();
    }

    @Test
    void bothClocksHideWhatCameLater() {
        tell();
        assertThat(warnings().warnings(AsOf.known(NOON))).hasSize(1);
        assertThat(warnings().warnings(AsOf.NOW.learnedBy(NOON.minusSeconds(1))))
                .isEmpty();
        warnings().note(note(Note.Kind.ACKNOWLEDGED, FIRST, null, NOON.plusSeconds(5)), NOON.plusSeconds(9));
        assertThat(warnings().notes(AsOf.known(NOON))).isEmpty();
        assertThat(warnings().notes(AsOf.NOW.learnedBy(NOON.plusSeconds(8)))).isEmpty();
        assertThat(warnings().notes(AsOf.NOW)).hasSize(1);
    }

    @Test
    void whoMustSignSignsOnceAndNobodyElse() {
        tell();
        warnings().note(note(Note.Kind.SIGNED_OFF, SECOND, "Ana", NOON), NOON);
        assertThat(SECOND.unsigned(warnings().notes(AsOf.NOW))).containsExactly("Ben");
        assertThatThrownBy(() -> warnings().note(note(Note.Kind.SIGNED_OFF, SECOND, "Ana", NOON), NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("signed off before");
        assertThatThrownBy(() -> warnings().note(note(Note.Kind.SIGNED_OFF, SECOND, "Carl", NOON), NOON))
                .hasMessageContaining("nobody is to sign");
        assertThatThrownBy(() -> warnings().note(note(Note.Kind.SIGNED_OFF, FIRST, "Ana", NOON), NOON))
                .hasMessageContaining("nobody is to sign");
        assertThatThrownBy(
                        () -> warnings().note(new Note(Note.Kind.ACKNOWLEDGED, "none", null, NOON, "Ana", "why"), NOON))
                .hasMessageContaining("no warning none");
        assertThat(warnings().notes(AsOf.NOW)).hasSize(1);
    }

    @Test
    void ofTwoPassesThatStartFromTheSameOneIsKept() {
        tell();
        Outbox.Pass last = Objects.requireNonNull(outbox().lastPass("chl-per"));
        assertThat(last).isEqualTo(pass(NOON, SURE));
        assertThat(outbox().lastPass("other")).isNull();
        Kept third = kept(SURE, Phase.CALM, NOON.plusSeconds(7200));
        Kept fourth = kept(SURE, Phase.CALM, NOON.plusSeconds(7201));
        Outbox.Pass next = pass(NOON.plusSeconds(9000), Phase.CALM);
        assertThat(outbox().passed(last, next, List.of(third), List.of(duty(third, "mail")), NOON))
                .isTrue();
        assertThat(outbox().passed(last, next, List.of(fourth), List.of(duty(fourth, "mail")), NOON))
                .isFalse();
        assertThat(warnings().warnings(AsOf.NOW)).extracting(Kept::number).containsExactly(1, 2, 3);
        assertThat(outbox().waiting()).hasSize(4);
    }

    @Test
    void aDutyIsTakenUpByOneMessageAlone() {
        tell();
        outbox().compose(List.of(message("m1", "mail", FIRST)));
        outbox().compose(List.of(message("m2", "mail", FIRST, SECOND), message("m3", "hook", SECOND)));
        assertThat(outbox().messages(FIRST.id())).extracting(Outbox.Message::id).containsExactly("m1");
        assertThat(outbox().messages(SECOND.id())).containsExactly(message("m3", "hook", SECOND));
        assertThat(outbox().waiting()).containsExactly(duty(SECOND, "mail"));
    }

    @Test
    void anAttemptIsMadeByOneAloneAndAgainWhenNothingMoreIsHeardOfIt() {
        tell();
        outbox().compose(List.of(message("m1", "mail", FIRST), message("m2", "mail", SECOND)));
        assertThat(outbox().due(NOON)).extracting(Outbox.Message::id).containsExactly("m1", "m2");
        assertThat(outbox().begin("m1", NOON, NOON.plusSeconds(30))).isTrue();
        assertThat(outbox().begin("m1", NOON.plusSeconds(29), NOON.plusSeconds(60)))
                .isFalse();
        assertThat(outbox().due(NOON.plusSeconds(29)))
                .extracting(Outbox.Message::id)
                .containsExactly("m2");
        assertThat(outbox().begin("m1", NOON.plusSeconds(30), NOON.plusSeconds(60)))
                .isTrue();
        Instant next = NOON.plusSeconds(100);
        outbox().end(new Outbox.Attempt("m1", Outbox.Outcome.FAILED, NOON.plusSeconds(31), next, "451"));
        assertThat(outbox().due(NOON.plusSeconds(99))).hasSize(1);
        assertThat(outbox().begin("m1", next, next)).isTrue();
        outbox().end(new Outbox.Attempt("m1", Outbox.Outcome.SENT, next, null, "250"));
        assertThat(outbox().due(NOON.plusSeconds(1000)))
                .extracting(Outbox.Message::id)
                .containsExactly("m2");
        assertThat(outbox().attempts("m1")).hasSize(5);
    }

    @Test
    void whatIsToBeDoneNextIsKnown() {
        List<String> both = List.of("mail", "hook");
        tell();
        assertThat(outbox().next(both)).isNull();
        outbox().compose(List.of(message("m1", "mail", FIRST, SECOND), message("m2", "hook", SECOND)));
        assertThat(outbox().next(both)).isEqualTo(Instant.EPOCH);
        Instant later = NOON.plusSeconds(60);
        outbox().end(new Outbox.Attempt("m1", Outbox.Outcome.FAILED, NOON, later, "no"));
        assertThat(outbox().next(List.of("mail"))).isEqualTo(later);
        assertThat(outbox().next(List.of("hook", "other"))).isEqualTo(Instant.EPOCH);
        assertThat(outbox().next(List.of("other"))).isNull();
        assertThat(outbox().next(List.of())).isNull();
        for (String id : List.of("m1", "m2")) {
            outbox().end(new Outbox.Attempt(id, Outbox.Outcome.GIVEN_UP, NOON, null, "no"));
        }
        assertThat(outbox().next(both)).isNull();
    }

    @Test
    void whatIsDoneAboutAWarningIsToBeToldWhereTheWarningIsTold() {
        tell();
        Instant learned = NOON.plusSeconds(9);
        warnings().note(note(Note.Kind.ACKNOWLEDGED, FIRST, null, NOON.plusSeconds(5)), learned);
        warnings().note(note(Note.Kind.SIGNED_OFF, SECOND, "Ana", NOON.plusSeconds(6)), learned);
        assertThat(outbox().waitingNotes())
                .containsExactly(
                        new Outbox.NoteTelling(1, "mail", learned),
                        new Outbox.NoteTelling(2, "mail", learned),
                        new Outbox.NoteTelling(2, "hook", learned));
        assertThatThrownBy(() -> warnings().note(note(Note.Kind.SIGNED_OFF, SECOND, "Ana", NOON), learned))
                .hasMessageContaining("signed off before");
        assertThat(outbox().waitingNotes()).as("nothing of what was refused").hasSize(3);
        outbox().compose(List.of(notice("n1", "mail", 1)));
        outbox().compose(List.of(notice("n2", "mail", 1, 2), notice("n3", "hook", 2)));
        assertThat(outbox().waitingNotes()).containsExactly(new Outbox.NoteTelling(2, "mail", learned));
        assertThat(outbox().messages(FIRST.id())).containsExactly(notice("n1", "mail", 1));
        assertThat(outbox().messages(SECOND.id())).containsExactly(notice("n3", "hook", 2));
        assertThat(outbox().next(List.of("hook"))).isEqualTo(Instant.EPOCH);
    }

    @Test
    void aBackupHoldsAllOfIt() {
        tell();
        outbox().compose(List.of(message("m1", "mail", FIRST)));
        outbox().end(new Outbox.Attempt("m1", Outbox.Outcome.SENT, NOON, null, "250"));
        warnings().note(note(Note.Kind.SIGNED_OFF, SECOND, "Ana", NOON), NOON);
        outbox().compose(List.of(notice("n1", "mail", 1)));
        Path file = backups.resolve("backup.gz");
        String other = backups.resolve("other.db").toString();
        new Upkeep(address()).backup(file);
        new Upkeep(other).restore(file);
        try (SqlLedger restored = SqlLedger.open(other)) {
            assertThat(new SqlWarnings(restored).warnings(AsOf.NOW))
                    .isEqualTo(warnings().warnings(AsOf.NOW));
            assertThat(new SqlWarnings(restored).notes(AsOf.NOW))
                    .isEqualTo(warnings().notes(AsOf.NOW));
            assertThat(new SqlOutbox(restored).attempts("m1")).isEqualTo(outbox().attempts("m1"));
            assertThat(new SqlOutbox(restored).waiting()).isEqualTo(outbox().waiting());
            assertThat(new SqlOutbox(restored).waitingNotes())
                    .isEqualTo(outbox().waitingNotes())
                    .hasSize(1);
            assertThat(new SqlOutbox(restored).messages(SECOND.id())).isEqualTo(outbox().messages(SECOND.id()));
            assertThat(new SqlOutbox(restored).lastPass("chl-per")).isEqualTo(outbox().lastPass("chl-per"));
        }
    }
}
