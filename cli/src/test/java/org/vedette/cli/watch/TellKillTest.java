package org.vedette.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.store.Amendment;
import org.vedette.store.AsOf;
import org.vedette.store.Coding;
import org.vedette.store.Outbox;
import org.vedette.store.WarningRecord;
import org.vedette.store.sql.SqlLedger;
import org.vedette.store.sql.Upkeep;
import org.vedette.store.sql.told.SqlOutbox;
import org.vedette.store.sql.told.SqlWarnings;

/// `vedette watch run` tells through a webhook, by mail and in a feed, is killed at random instants and goes on.
/// Between the
/// kills the news change and somebody acts on a warning. Receivers on this machine count what they get, by the
/// identifier. `-Dvedette.kills=100 -Dvedette.seed=7` kills more often, and at other instants.
class TellKillTest {
    private static final int KILLS = Integer.getInteger("vedette.kills", 20);
    private static final long SEED = Long.getLong("vedette.seed", 1L);
    /// With what comes while it runs, fewer entries than a feed shows: at the end all must stand in it.
    private static final int DISPATCHES = 16;
    /// How long a process may go on after a receiver got something from it, in milliseconds.
    private static final int LONGEST = 150;
    /// How long a receiver takes to answer at most, in milliseconds.
    private static final int SLOW = 30;
    /// A feed shows so many entries, the newest.
    private static final int FEED = 100;

    private static final List<String> CHANNELS = List.of("feed", "hook", "mail");
    private static final Pattern WARNING = Pattern.compile("(?m)^In the ledger: vedette warning (\\d+)");
    private static final Pattern ROUND = Pattern.compile("(?m)^Reason: (round \\d+)");

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    /// Kills that left the feed of the moment half written beside the one that readers see.
    private int halves;

    private @Nullable WatchProcess watch;
    private @Nullable Hook hook;
    private @Nullable Letterbox letterbox;
    private @Nullable FeedLook feed;

    @BeforeEach
    void begin() throws IOException {
        watch = new WatchProcess(folder);
        hook = new Hook(SEED, SLOW);
        letterbox = new Letterbox(SEED, SLOW);
        feed = new FeedLook(folder.resolve("warnings.atom"));
        Soldiers.watch(folder);
        watch().channels(feed().channel(), hook().channel(), letterbox().channel()); // sent in this order
        try (SqlLedger open = SqlLedger.open(watch().ledger())) {
            List<Coding> all = IntStream.range(0, DISPATCHES)
                    .mapToObj(i -> Soldiers.sent(LocalDate.of(2024, 1, 1).plusDays(3L * i)))
                    .toList();
            open.take(all, Instant.now());
        }
    }

    @AfterEach
    void end() throws IOException, InterruptedException {
        hook().close();
        letterbox().close();
    }

    private WatchProcess watch() {
        return Objects.requireNonNull(watch);
    }

    private Hook hook() {
        return Objects.requireNonNull(hook);
    }

    private Letterbox letterbox() {
        return Objects.requireNonNull(letterbox);
    }

    private FeedLook feed() {
        return Objects.requireNonNull(feed);
    }

    /// Soldiers are sent, or it turns out that they were not, in turns.
    private void change(int round) {
        try (SqlLedger open = SqlLedger.open(watch().ledger())) {
            Instant now = Instant.now();
            if (round % 2 == 0) {
                open.take(Soldiers.sent("live-" + round, now), now);
            } else {
                open.amend(new Amendment.Retraction("c-live-" + (round - 1), now, "Mia", "misread"), now);
            }
        }
    }

    /// Somebody acts on a warning, be it while the process writes.
    private void act(int round) {
        try (SqlLedger open = SqlLedger.open(watch().ledger())) {
            var record = new SqlWarnings(open);
            List<WarningRecord.Kept> all = record.warnings(AsOf.NOW);
            if (!all.isEmpty()) {
                String id = all.get(random.nextInt(all.size())).id();
                var kind = WarningRecord.Note.Kind.ACKNOWLEDGED;
                Instant now = Instant.now();
                record.note(new WarningRecord.Note(kind, id, null, now, "M. Ito", "round " + round), now);
            }
        }
    }

    private int received() {
        return requests(hook().got()) + requests(letterbox().got());
    }

    private static int requests(SortedMap<String, List<String>> got) {
        return got.values().stream().mapToInt(List::size).sum();
    }

    /// One kill in four falls while the process starts, one while it writes the feed, the others while it tells.
    ///
    /// @return whether something had come from it, and it was still at work
    private boolean kill(Process process) throws IOException, InterruptedException {
        int before = received();
        boolean isNew = false;
        int moment = random.nextInt(4);
        if (moment == 0) {
            process.waitFor(random.nextInt(4 * LONGEST), TimeUnit.MILLISECONDS);
        } else if (moment == 1) {
            isNew = waitForTheFeedToBeWritten(process);
        } else {
            while (process.isAlive() && received() == before && !isNew) {
                process.waitFor(5, TimeUnit.MILLISECONDS);
                isNew = feed().look();
            }
            process.waitFor(random.nextInt(LONGEST), TimeUnit.MILLISECONDS);
        }
        boolean amidst = process.isAlive() && (isNew || received() > before);
        process.destroyForcibly();
        process.waitFor();
        feed().look();
        halves += moment == 1 && feed().isHalfWritten() ? 1 : 0;
        return amidst;
    }

    /// Until the first, second or third writing has begun; it takes a fraction of a millisecond, so nothing sleeps
    /// here.
    ///
    /// @return whether there was one
    private boolean waitForTheFeedToBeWritten(Process process) throws IOException {
        boolean isNew = false;
        for (int left = random.nextInt(3); process.isAlive() && left >= 0; left--) {
            while (process.isAlive() && !feed().isBeingWritten()) {
                Thread.onSpinWait();
            }
            isNew = isNew || process.isAlive();
            while (left > 0 && process.isAlive() && feed().isBeingWritten()) {
                Thread.onSpinWait();
            }
        }
        return isNew;
    }

    @Test
    void nothingIsLostAndNothingIsToldTwice(TestReporter reporter) throws Exception {
        int amidst = 0;
        for (int round = 0; round < KILLS; round++) {
            change(round);
            Process process = watch().start();
            act(round);
            amidst += kill(process) ? 1 : 0;
            assertThat(new Upkeep(watch().ledger()).check()).isEmpty();
        }
        finish();
        int twice = received() - hook().got().size() - letterbox().got().size();
        reporter.publishEntry(
                "kills, of them while it told, while it wrote the feed; repeated messages; entries of the feed",
                KILLS + ", " + amidst + ", " + halves + "; " + twice + "; " + feed().seen());
        assertThat(amidst).as("kills while it told").isGreaterThan(KILLS / 3);
        assertThat(twice).as("repeated, at most one a kill").isLessThanOrEqualTo(KILLS);
        Stream.of(hook().got(), letterbox().got())
                .flatMap(got -> got.values().stream())
                .forEach(copies -> assertThat(copies.stream().distinct())
                        .as("the same bytes")
                        .hasSize(1));
        everythingWasToldOnce();
    }

    /// Left alone, the next runs send the rest: what was being sent when the process died, when its time is over.
    private void finish() throws IOException, InterruptedException {
        Instant next = Instant.EPOCH;
        while (next != null) {
            Duration wait = Duration.between(Instant.now(), next);
            assertThat(wait).as("until something is due").isLessThan(Duration.ofSeconds(60));
            if (wait.isPositive()) {
                Thread.sleep(wait);
            }
            int exit = watch().start().waitFor();
            try (SqlLedger open = SqlLedger.open(watch().ledger())) {
                next = new SqlOutbox(open).next(CHANNELS);
            }
            assertThat(exit).as(watch().output()).isEqualTo(next == null ? 0 : 1);
        }
    }

    /// Each warning of the ledger, and each deed, stands in one message of each channel.
    private void everythingWasToldOnce() throws IOException {
        try (SqlLedger open = SqlLedger.open(watch().ledger())) {
            List<WarningRecord.Kept> warnings = new SqlWarnings(open).warnings(AsOf.NOW);
            List<String> deeds = new SqlWarnings(open)
                    .notes(AsOf.NOW).stream().map(WarningRecord.Note::because).toList();
            List<String> ids = warnings.stream().map(WarningRecord.Kept::id).toList();
            List<String> numbers =
                    warnings.stream().map(kept -> "" + kept.number()).toList();
            assertThat(warnings).hasSizeGreaterThan(2 * DISPATCHES);
            assertThat(deeds).hasSizeGreaterThan(KILLS / 2);

            assertThat(told("told", "warning")).containsExactlyInAnyOrderElementsOf(ids);
            assertThat(told("done", "reason")).containsExactlyInAnyOrderElementsOf(deeds);

            List<String> mails =
                    letterbox().got().values().stream().map(List::getFirst).toList();
            List<String> acts =
                    mails.stream().filter(mail -> ROUND.matcher(mail).find()).toList();
            List<String> turns =
                    mails.stream().filter(mail -> !acts.contains(mail)).toList();
            assertThat(found(WARNING, turns)).containsExactlyInAnyOrderElementsOf(numbers);
            assertThat(found(ROUND, acts)).containsExactlyInAnyOrderElementsOf(deeds);

            List<String> entries = new ArrayList<>(feed().entries().keySet());
            List<String> all = Stream.concat(
                            ids.stream(), IntStream.range(0, deeds.size()).mapToObj(i -> note(open, i)))
                    .map(id -> "urn:vedette:warning:" + id)
                    .toList();
            assertThat(entries).doesNotHaveDuplicates().hasSize(Math.min(FEED, all.size()));
            assertThat(all).containsAll(entries);
            assertThat(new SqlOutbox(open).waiting()).isEmpty();
            assertThat(new SqlOutbox(open).waitingNotes()).isEmpty();
            assertThat(new SqlOutbox(open).due(Instant.MAX))
                    .as("none given up or left")
                    .extracting(Outbox.Message::id)
                    .allMatch(id -> new SqlOutbox(open).attempts(id).getLast().outcome() == Outbox.Outcome.SENT);
        }
    }

    private static String note(SqlLedger open, int index) {
        return new SqlWarnings(open).notes(AsOf.NOW).get(index).warning() + "/note/" + (index + 1);
    }

    /// A field of all that came through the hook.
    private Collection<String> told(String what, String field) throws IOException {
        var json = new ObjectMapper();
        var told = new ArrayList<String>();
        for (List<String> bodies : hook().got().values()) {
            for (JsonNode each : json.readTree(bodies.getFirst()).findValues(what)) {
                told.add(each.get(field).asText());
            }
        }
        return told;
    }

    private static List<String> found(Pattern what, List<String> mails) {
        return mails.stream()
                .flatMap(mail -> what.matcher(mail).results())
                .map(match -> match.group(1))
                .toList();
    }
}
