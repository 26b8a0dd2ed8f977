package org.vedette.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Stance;
import org.vedette.model.alarm.Standing;
import org.vedette.model.event.Decision;
import org.vedette.model.event.Event;
import org.vedette.model.event.Report;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.WatchPlan;
import org.vedette.store.Amendment;
import org.vedette.store.AsOf;
import org.vedette.store.Coding;
import org.vedette.store.EventRecord;
import org.vedette.store.KeptArticle;
import org.vedette.store.KeptClaim;
import org.vedette.store.Query;
import org.vedette.store.sql.SqlLedger;
import org.vedette.watchfile.KnownActors;
import org.vedette.web.DemoLedger;

/// A watch goes over a large ledger as it goes over a small one, on the archive of the demonstration.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerReplayTest {
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final Instant TAKEN = Instant.parse("2025-01-02T08:00:00Z");
    private static final LedgerReplay.Sizes MERGED = LedgerReplay.Sizes.USUAL;
    private static final LedgerReplay.Sizes LOOKED_AT = new LedgerReplay.Sizes(0, Long.MAX_VALUE);
    private static final LedgerReplay.Sizes AROUND = new LedgerReplay.Sizes(0, 0);

    private final KnownActors actors = new KnownActors(ActorRegister.load());
    private final List<Coding> codings = new ArrayList<>();

    @TempDir
    private Path folder;

    private int ledgers;

    @BeforeAll
    void read(@TempDir Path whole) {
        try (var demo = new DemoLedger(whole)) {
            Map<String, List<Report>> reports = new LinkedHashMap<>();
            try (Stream<KeptClaim> claims = demo.ledger().claims(Query.ALL)) {
                claims.forEach(claim -> reports.computeIfAbsent(claim.report().article(), first -> new ArrayList<>())
                        .add(claim.report()));
            }
            try (Stream<KeptArticle> articles = demo.ledger().articles(AsOf.NOW)) {
                articles.map(KeptArticle::article)
                        .forEach(article -> codings.add(
                                new Coding(article, "demo", reports.getOrDefault(article.id(), List.of()))));
            }
        }
    }

    @AfterAll
    void forget() {
        codings.clear();
    }

    private SqlLedger ledger(List<Coding> some) {
        SqlLedger ledger = SqlLedger.open(folder.resolve(ledgers++ + ".db").toString());
        ledger.take(some, TAKEN);
        return ledger;
    }

    private WatchPlan plan() {
        return Objects.requireNonNull(new WatchShelf(List.of(DemoLedger.WATCH), actors)
                .all()
                .getFirst()
                .plan());
    }

    private Course course(SqlLedger ledger, LedgerReplay.Sizes sizes, AsOf asOf, LocalDate day, LookedAt found) {
        EventRecord events = DemoLedger.kept(ledger).events();
        LedgerReplay.Counted counted =
                new LedgerReplay(ledger, events, Outlets.NONE, sizes).counted(plan(), asOf, day, found);
        assertThat(counted.behind()).isFalse();
        return counted.course();
    }

    private static List<String> phases(Course course) {
        return course.history().days().stream()
                .map(day -> day.at() + " " + day.phase() + " " + day.score()
                        + day.signs().stream()
                                .map(sign -> sign.indicator() + sign.seen() + sign.since() + sign.origins())
                                .toList())
                .toList();
    }

    @Test
    void itIsTheSameWhetherAllIsMergedOrOnlyTheEventsThatItLooksAt() {
        try (SqlLedger ledger = ledger(codings)) {
            Course merged = course(ledger, MERGED, AsOf.NOW, LAST, new LookedAt());
            assertThat(merged.history().turns()).hasSizeGreaterThan(3);
            Course looked = course(ledger, LOOKED_AT, AsOf.NOW, LAST, new LookedAt());
            assertThat(looked).isEqualTo(merged);
            assertThat(looked.whole()).isTrue();
        }
    }

    @Test
    void aWatchThatForgetsWhatHasExpiredGoesThroughTheSamePhases() {
        LocalDate later = LAST.plusDays(300);
        try (SqlLedger ledger = ledger(codings)) {
            Course merged = course(ledger, MERGED, AsOf.NOW, later, new LookedAt());
            Course around = course(ledger, AROUND, AsOf.NOW, later, new LookedAt());
            assertThat(around.whole()).isFalse();
            assertThat(phases(around)).isEqualTo(phases(merged));
            assertThat(around.history().turns())
                    .extracting(turn -> turn.at() + " " + turn.to() + turn.cause() + turn.words())
                    .isEqualTo(merged.history().turns().stream()
                            .map(turn -> turn.at() + " " + turn.to() + turn.cause() + turn.words())
                            .toList());
            assertThat(words(merged.standing())).isNotEmpty();
            assertThat(words(around.standing())).as("all have expired").isEmpty();
        }
    }

    private static List<Saying> words(Standing standing) {
        return standing.signs().stream()
                .flatMap(sign -> sign.sayings().stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-13", "2024-10-20", "2024-11-10"})
    void asOfADayItIsThatOfALedgerThatNeverHeardMore(String day) {
        LocalDate then = LocalDate.parse(day);
        AsOf asOf = AsOf.endOf(then);
        List<Coding> known = codings.stream()
                .filter(coding ->
                        !Objects.requireNonNull(coding.article().known()).isAfter(AsOf.lastInstant(then)))
                .toList();
        assertThat(known).hasSizeBetween(5, codings.size() - 5);
        try (SqlLedger whole = ledger(codings);
                SqlLedger ignorant = ledger(known)) {
            for (LedgerReplay.Sizes sizes : List.of(LOOKED_AT, AROUND)) {
                assertThat(course(whole, sizes, asOf, then, new LookedAt()))
                        .isEqualTo(course(ignorant, sizes, AsOf.NOW, then, new LookedAt()));
            }
        }
    }

    /// Half of the archive, then the rest, then words that counted are taken back.
    @Test
    void whatWasFoundIsAddedToAndTakenBack() {
        try (SqlLedger ledger = ledger(codings.subList(0, codings.size() / 2))) {
            var found = new LookedAt();
            Course half = course(ledger, LOOKED_AT, AsOf.NOW, LAST, found);
            ledger.take(codings.subList(codings.size() / 2, codings.size()), TAKEN.plusSeconds(1));
            Course all = course(ledger, LOOKED_AT, AsOf.NOW, LAST, found);
            assertThat(all).isNotEqualTo(half).isEqualTo(course(ledger, MERGED, AsOf.NOW, LAST, new LookedAt()));
            String counted = words(all.standing()).stream()
                    .filter(word -> word.stance() == Stance.FOR)
                    .findFirst()
                    .orElseThrow()
                    .claim();
            ledger.amend(
                    new Amendment.Retraction(counted, TAKEN.plusSeconds(2), "Mia", "misread"), TAKEN.plusSeconds(2));
            Course less = course(ledger, LOOKED_AT, AsOf.NOW, LAST, found);
            assertThat(words(less.standing())).extracting(Saying::claim).doesNotContain(counted);
            assertThat(less).isEqualTo(course(ledger, MERGED, AsOf.NOW, LAST, new LookedAt()));
        }
    }

    /// The course is kept by the state of the ledger and the words of the file, not by time.
    @Test
    void aCourseIsKeptUntilTheLedgerOrTheWatchChanges() throws IOException {
        Path file = Files.copy(DemoLedger.WATCH, folder.resolve("kept.yaml"));
        var shelf = new WatchShelf(List.of(file), actors);
        InstantSource clock = InstantSource.fixed(AsOf.lastInstant(LAST));
        try (SqlLedger ledger = ledger(codings.subList(1, codings.size()))) {
            EventRecord events = DemoLedger.kept(ledger).events();
            try (var watches = new Watches(shelf, ledger, events, Outlets.NONE, clock)) {
                Course course = course(watches);
                assertThat(course(watches)).isSameAs(course);
                Course taken = after(watches, course, () -> ledger.take(codings.getFirst(), TAKEN));
                String claim = words(taken.standing()).getFirst().claim();
                Course retracted = after(
                        watches,
                        taken,
                        () -> ledger.amend(new Amendment.Retraction(claim, TAKEN, "Mia", "misread"), TAKEN));
                Course ruled = after(watches, retracted, () -> split(ledger, events));
                Coding last = codings.getLast();
                Course recoded = after(
                        watches,
                        ruled,
                        () -> ledger.recode(new Coding(last.article(), "demo-2", List.of()), TAKEN.plusSeconds(9)));
                after(watches, recoded, () -> retitle(file));
            }
        }
    }

    private static Course course(Watches watches) {
        WatchPlan plan = Objects.requireNonNull(watches.shelf().all().getFirst().plan());
        return Objects.requireNonNull(watches.course(plan, AsOf.NOW, Duration.ofMinutes(2)), "counted");
    }

    private static Course after(Watches watches, Course before, Runnable change) {
        change.run();
        Course after = course(watches);
        assertThat(after).isNotSameAs(before);
        assertThat(course(watches)).isSameAs(after);
        return after;
    }

    private static void split(SqlLedger ledger, EventRecord events) {
        try (Stream<Event> all = events.events(Query.ALL)) {
            Event event =
                    all.filter(each -> each.claims().size() > 1).findFirst().orElseThrow();
            ledger.decide(
                    new Decision(Decision.Kind.SPLIT, event.id(), List.of(), null, TAKEN, "Mia", "two happenings"),
                    TAKEN);
        }
    }

    private static void retitle(Path file) {
        try {
            Files.writeString(
                    file, Files.readString(file).replace("title: Troop dispatch", "title: Sending of troops"));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
