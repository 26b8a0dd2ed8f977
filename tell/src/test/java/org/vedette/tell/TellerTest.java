package org.vedette.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
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
import org.vedette.model.watch.SourceGrade;
import org.vedette.store.AsOf;
import org.vedette.store.Outbox;
import org.vedette.store.WarningRecord;
import org.vedette.store.json.WarningJson;
import org.vedette.store.sql.SqlLedger;
import org.vedette.store.sql.told.SqlOutbox;
import org.vedette.store.sql.told.SqlWarnings;
import org.vedette.tell.channel.Channels;
import org.vedette.tell.channel.Receiver;
import org.vedette.tell.plan.QuietHours;
import org.vedette.tell.plan.TellPlan;
import org.vedette.tell.plan.Way;

/// Duties become messages and messages go out, each once; on a real ledger, with a clock that the test turns.
class TellerTest {
    private static final Instant EVENING = Instant.parse("2024-10-21T21:30:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private Instant now = EVENING;
    private final InstantSource clock = () -> now;
    private final List<String> troubles = new ArrayList<>();
    private @Nullable SqlLedger ledger;
    private @Nullable Receiver receiver;
    private int number;

    @BeforeEach
    void begin() throws IOException {
        ledger = SqlLedger.open(folder.resolve("vedette.db").toString());
        receiver = new Receiver();
    }

    @AfterEach
    void end() {
        receiver().close();
        ledger().close();
    }

    private SqlLedger ledger() {
        return Objects.requireNonNull(ledger);
    }

    private Receiver receiver() {
        return Objects.requireNonNull(receiver);
    }

    private TellPlan plan(@Nullable QuietHours quiet, @Nullable Duration digest, int tries) {
        var way = new Way.Webhook(receiver().url(), "secret", true, PATIENCE);
        return new TellPlan(List.of(new TellPlan.Channel("hook", way, quiet, digest, List.of(), Tlp.RED, tries)));
    }

    private static final @Nullable QuietHours NIGHT =
            new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), ZoneOffset.UTC, 3);

    /// A watch turns, and a pass keeps it.
    private void turn(TellPlan plan, int phase) {
        var to = new Phase(phase, "phase" + phase, "Phase " + phase);
        Instant at = now.minusSeconds(60L).plusMillis(number++);
        var standing = new Standing("w", at, to, new TreeMap<>(), 0, List.of());
        var turn = new Turn("w", Phase.CALM, to, at, Turn.Cause.SEEN, List.of(), standing);
        var grade = new Grade(SourceGrade.B, Grade.Credibility.CONFIRMED);
        var warning = new Warning(
                "w@" + number,
                Tlp.GREEN,
                "W",
                turn,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                grade,
                List.of(),
                List.of());
        WarningRecord.Kept kept = WarningJson.kept(warning, List.of("words of " + number), now);
        var outbox = new SqlOutbox(ledger());
        var pass = new Outbox.Pass("w", now, to);
        assertThat(outbox.passed(
                        outbox.lastPass("w"), pass, List.of(kept), Teller.duties(plan, List.of(kept), now), now))
                .isTrue();
    }

    /// Somebody does something about a warning.
    private void acknowledge(int warning, String reason) {
        var done = new WarningRecord.Note(
                WarningRecord.Note.Kind.ACKNOWLEDGED, "w@" + warning, null, now, "M. Ito", reason);
        new SqlWarnings(ledger()).note(done, now);
    }

    private <T> T told(TellPlan plan, Function<Teller, T> task) {
        var warnings = new SqlWarnings(ledger());
        try (var channels = new Channels(plan, warnings, clock, line -> {})) {
            return task.apply(new Teller(plan, new SqlOutbox(ledger()), warnings, channels, clock, new Random(1)));
        }
    }

    private Teller.Tally send(TellPlan plan) {
        return told(plan, teller -> teller.send(() -> false, troubles::add));
    }

    private @Nullable Instant next(TellPlan plan) {
        return this.<Optional<Instant>>told(plan, teller -> Optional.ofNullable(teller.next()))
                .orElse(null);
    }

    private boolean hasUnsent(TellPlan plan) {
        return told(plan, Teller::hasUnsent);
    }

    private List<String> bodies() {
        return receiver().got().stream().map(Receiver.Got::body).toList();
    }

    @Test
    void eachWarningGoesAtOnceAndOnce() {
        TellPlan plan = plan(null, null, 3);
        turn(plan, 1);
        turn(plan, 2);
        assertThat(send(plan)).isEqualTo(new Teller.Tally(2, 0, 0));
        assertThat(send(plan)).isEqualTo(new Teller.Tally(0, 0, 0));
        assertThat(bodies()).hasSize(2);
        assertThat(bodies().get(0)).contains("words of 1");
        assertThat(bodies().get(1)).contains("words of 2");
        assertThat(next(plan)).isNull();
    }

    @Test
    void whatIsNotTakenIsTriedAgainLaterAndLaterUnderTheSameNameWithTheSameBytes() {
        TellPlan plan = plan(null, null, 4);
        receiver().answer(500, 500, 500);
        turn(plan, 1);
        var waits = new ArrayList<Duration>();
        for (int i = 0; i < 3; i++) {
            assertThat(send(plan)).isEqualTo(new Teller.Tally(0, 1, 0));
            Instant next = Objects.requireNonNull(next(plan));
            waits.add(Duration.between(now, next));
            now = next.minusMillis(1);
            assertThat(send(plan)).as("not before its time").isEqualTo(new Teller.Tally(0, 0, 0));
            now = next;
        }
        assertThat(send(plan)).isEqualTo(new Teller.Tally(1, 0, 0));
        assertThat(receiver().got()).hasSize(4);
        assertThat(receiver().got().stream().map(Receiver.Got::id).distinct()).hasSize(1);
        assertThat(bodies().stream().distinct()).hasSize(1);
        assertThat(waits.get(0)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
        assertThat(waits.get(1)).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
        assertThat(waits.get(2)).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(40));
        assertThat(troubles).hasSize(3).allMatch(line -> line.contains("answered 500; to be tried again at"));
    }

    @Test
    void whatWasTriedOftenEnoughIsGivenUpAndStaysInTheLedger() {
        TellPlan plan = plan(null, null, 1);
        receiver().answer(500);
        turn(plan, 1);
        assertThat(send(plan)).isEqualTo(new Teller.Tally(0, 0, 1));
        now = now.plus(Duration.ofDays(30));
        assertThat(send(plan)).isEqualTo(new Teller.Tally(0, 0, 0));
        assertThat(new SqlWarnings(ledger()).warnings(AsOf.NOW)).hasSize(1);
        assertThat(troubles).containsExactly("hook: the receiver answered 500; given up after 1 tries");
    }

    @Test
    void inQuietHoursWarningsWaitAndComeInOneDigestButWhatIsUrgentComesAtOnce() {
        TellPlan plan = plan(NIGHT, null, 3);
        now = EVENING.plus(Duration.ofHours(1));
        turn(plan, 1);
        turn(plan, 2);
        turn(plan, 3);
        assertThat(send(plan)).isEqualTo(new Teller.Tally(1, 0, 0));
        assertThat(bodies().getFirst()).contains("words of 3").doesNotContain("words of 1");
        assertThat(next(plan)).isEqualTo(Instant.parse("2024-10-22T07:00:00Z"));
        now = Instant.parse("2024-10-22T06:59:59Z");
        assertThat(send(plan)).isEqualTo(new Teller.Tally(0, 0, 0));
        now = Instant.parse("2024-10-22T07:00:00Z");
        assertThat(send(plan)).isEqualTo(new Teller.Tally(1, 0, 0));
        assertThat(bodies().getLast()).contains("2 warnings", "words of 1", "words of 2");
        assertThat(send(plan)).isEqualTo(new Teller.Tally(0, 0, 0));
    }

    @Test
    void aDigestGathersFromTheFirstWarningOn() {
        TellPlan plan = plan(null, Duration.ofHours(1), 3);
        turn(plan, 1);
        assertThat(send(plan)).isEqualTo(new Teller.Tally(0, 0, 0));
        now = now.plus(Duration.ofMinutes(59));
        turn(plan, 2);
        assertThat(send(plan)).isEqualTo(new Teller.Tally(0, 0, 0));
        now = now.plus(Duration.ofMinutes(1));
        assertThat(send(plan)).isEqualTo(new Teller.Tally(1, 0, 0));
        assertThat(bodies()).hasSize(1);
        assertThat(bodies().getFirst()).contains("words of 1", "words of 2");
    }

    @Test
    void whatWasDoneAboutAWarningIsToldOnceToThoseWhoWereToldOfIt() {
        TellPlan plan = plan(null, null, 3);
        turn(plan, 1);
        turn(new TellPlan(List.of()), 2);
        send(plan);
        acknowledge(1, "calling both desks");
        acknowledge(2, "nobody was told of it");
        assertThat(next(plan)).isEqualTo(now);
        assertThat(send(plan)).isEqualTo(new Teller.Tally(1, 0, 0));
        assertThat(send(plan)).isEqualTo(new Teller.Tally(0, 0, 0));
        assertThat(bodies()).hasSize(2);
        assertThat(bodies().getLast())
                .contains("acknowledged", "M. Ito", "calling both desks", now.toString())
                .doesNotContain("nobody was told of it");
        assertThat(next(plan)).isNull();
    }

    @Test
    void aDigestHoldsWhatWasDoneToo() {
        TellPlan plan = plan(null, Duration.ofHours(1), 3);
        turn(plan, 1);
        acknowledge(1, "seen at once");
        now = now.plus(Duration.ofHours(1));
        assertThat(send(plan)).isEqualTo(new Teller.Tally(1, 0, 0));
        assertThat(bodies().getLast()).contains("1 warning and 1 note on a warning", "words of 1", "seen at once");
        acknowledge(1, "looked again");
        assertThat(send(plan)).as("it is gathered, too").isEqualTo(new Teller.Tally(0, 0, 0));
        assertThat(next(plan)).isEqualTo(now.plus(Duration.ofHours(1)));
        now = now.plus(Duration.ofHours(1));
        assertThat(send(plan)).isEqualTo(new Teller.Tally(1, 0, 0));
        assertThat(bodies().getLast()).contains("looked again").doesNotContain("seen at once", "words of 1");
    }

    @Test
    void quietHoursHoldForWhatWasDoneUnlessThePhaseIsUrgent() {
        TellPlan plan = plan(NIGHT, null, 3);
        turn(plan, 1);
        turn(plan, 3);
        send(plan);
        now = EVENING.plus(Duration.ofHours(1));
        acknowledge(1, "in the night");
        acknowledge(2, "urgent");
        assertThat(send(plan)).isEqualTo(new Teller.Tally(1, 0, 0));
        assertThat(bodies().getLast()).contains("urgent");
        assertThat(next(plan)).isEqualTo(Instant.parse("2024-10-22T07:00:00Z"));
        now = Instant.parse("2024-10-22T07:00:00Z");
        assertThat(send(plan)).isEqualTo(new Teller.Tally(1, 0, 0));
        assertThat(bodies().getLast()).contains("in the night");
    }

    @Test
    void quietHoursThatWereChangedMeanwhileHold() {
        TellPlan plan = plan(null, Duration.ofHours(1), 3);
        turn(plan, 1);
        TellPlan other = plan(NIGHT, Duration.ofHours(1), 3);
        now = now.plus(Duration.ofHours(2));
        assertThat(send(other)).isEqualTo(new Teller.Tally(0, 0, 0));
        assertThat(next(other)).as("and not now, over and over").isEqualTo(Instant.parse("2024-10-22T07:00:00Z"));
    }

    @Test
    void askedToStopItStopsBetweenTwoMessages() {
        TellPlan plan = plan(null, null, 3);
        turn(plan, 1);
        turn(plan, 2);
        turn(plan, 3);
        Teller.Tally stopped =
                told(plan, teller -> teller.send(() -> receiver().got().size() == 2, troubles::add));
        assertThat(stopped).isEqualTo(new Teller.Tally(2, 0, 0));
        assertThat(hasUnsent(plan)).isTrue();
        assertThat(send(plan)).isEqualTo(new Teller.Tally(1, 0, 0));
        assertThat(hasUnsent(plan)).isFalse();
        assertThat(bodies()).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void whatWaitsForAChannelThatIsGoneIsSaidAndKept() {
        TellPlan plan = plan(null, null, 3);
        turn(plan, 1);
        receiver().answer(500);
        send(plan);
        troubles.clear();
        now = now.plus(Duration.ofDays(1));
        assertThat(send(new TellPlan(List.of()))).isEqualTo(new Teller.Tally(0, 0, 0));
        assertThat(troubles).hasSize(1);
        assertThat(troubles.getFirst()).contains("waits for the channel hook");
        assertThat(next(new TellPlan(List.of())))
                .as("nothing that could be done")
                .isNull();
        assertThat(send(plan)).isEqualTo(new Teller.Tally(1, 0, 0));
    }

    @Test
    void waitingNeverGrowsBeyondAnHour() {
        var backOff = new BackOff(new Random(7));
        for (int failures = 1; failures < 100; failures++) {
            assertThat(backOff.after(failures)).isBetween(Duration.ofSeconds(5), Duration.ofHours(1));
        }
        assertThat(backOff.after(50)).isGreaterThanOrEqualTo(Duration.ofMinutes(30));
    }
}
