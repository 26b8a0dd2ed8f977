package org.vedette.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.model.event.News;
import org.vedette.pipeline.replay.Hearing;
import org.vedette.pipeline.replay.Timeline;
import org.vedette.store.Amendment;
import org.vedette.store.AsOf;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Ledger;
import org.vedette.store.Pair;
import org.vedette.store.Part;
import org.vedette.store.Query;

/// Whatever came in whatever order, the ledger as of an instant shows what a ledger shows that never heard more.
abstract class AsOfContract {
    private static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant LEARNING = Instant.parse("2025-01-01T00:00:00Z");
    private static final int STEPS = 25;
    private static final int LATEST = 1000;

    abstract Ledger open();

    abstract int histories();

    static Stream<Long> seeds(int count) {
        return Stream.iterate(1L, seed -> seed + 1).limit(count);
    }

    Stream<Long> seeds() {
        return seeds(histories());
    }

    /// One thing that came in.
    sealed interface Step {
        /// From when it could be known.
        Instant known();

        record Told(Story story, Instant known) implements Step {}

        record Retracted(String claim, Instant known) implements Step {}

        record Withdrawn(String article, Instant known) implements Step {}
    }

    /// Articles come early and late, with corrections of theirs before and after; analysts take things back.
    private static List<Step> history(Random random) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < STEPS; i++) {
            Instant known = BEGIN.plusSeconds(3600L * (i * LATEST + random.nextInt(LATEST * STEPS)) / STEPS);
            String article = "article" + random.nextInt(6);
            steps.add(
                    switch (random.nextInt(8)) {
                        case 0 -> new Step.Retracted("k" + random.nextInt(STEPS), known);
                        case 1 -> new Step.Withdrawn(article, known);
                        default ->
                            new Step.Told(
                                    Story.of(
                                            article,
                                            known.toString(),
                                            "k" + i + " PRK>RUS AID planned 2024-02-0" + (1 + random.nextInt(9)),
                                            "l" + i + " RUS>PRK CONSULT occurred -"),
                                    known);
                    });
        }
        return steps;
    }

    /// @return whether it changed anything
    private static boolean take(Ledger ledger, Step step, Instant learned) {
        try {
            switch (step) {
                case Step.Told(var story, var known) -> ledger.take(story.coding(), learned);
                case Step.Retracted(var claim, var known) ->
                    ledger.amend(new Amendment.Retraction(claim, known, "Mia", ""), learned);
                case Step.Withdrawn(var article, var known) ->
                    ledger.amend(new Amendment.Withdrawal(article, known, "Mia", ""), learned);
            }
            return true;
        } catch (IllegalArgumentException nothingThere) {
            return !String.valueOf(nothingThere.getMessage()).startsWith("the ledger has no");
        }
    }

    private static Instant learned(int step) {
        return LEARNING.plusSeconds(step);
    }

    private static List<String> shown(Ledger ledger, AsOf asOf) {
        return shown(ledger, Query.ALL.asOf(asOf));
    }

    private static List<String> shown(Ledger ledger, Query query) {
        try (Stream<KeptClaim> claims = ledger.claims(query)) {
            return claims.map(each -> each.claim().id()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsShownThatWasLearnedLater(long seed) {
        List<Step> history = history(new Random(seed));
        try (Ledger whole = open();
                Ledger growing = open()) {
            for (int i = 0; i < history.size(); i++) {
                take(whole, history.get(i), learned(i));
            }
            for (int i = 0; i < history.size(); i++) {
                take(growing, history.get(i), learned(i));
                assertThat(shown(whole, AsOf.NOW.learnedBy(learned(i))))
                        .as("seed %s, after step %s", seed, i)
                        .isEqualTo(shown(growing, AsOf.NOW));
            }
        }
    }

    /// Analysts can only take back what they know of, so what they took back is taken back in both ledgers.
    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsShownThatWasKnownLater(long seed) {
        List<Step> history = history(new Random(seed));
        Instant then = BEGIN.plusSeconds(3600L * new Random(seed).nextInt(2 * LATEST));
        try (Ledger whole = open();
                Ledger ignorant = open()) {
            for (int i = 0; i < history.size(); i++) {
                boolean changed = take(whole, history.get(i), learned(i));
                if (changed && !history.get(i).known().isAfter(then)) {
                    take(ignorant, history.get(i), learned(i));
                }
            }
            for (Query query : List.of(
                    Query.ALL,
                    Query.of(new Filter.Between(Pair.of("RUS>PRK"))),
                    Query.of(new Filter.Actor("PRK", Part.SOURCE)))) {
                assertThat(shown(whole, query.asOf(AsOf.known(then))))
                        .as("seed %s, %s as of %s", seed, query, then)
                        .isEqualTo(shown(ignorant, query));
            }
        }
    }

    /// A replay goes along the ledger's timeline; at every instant it holds what the ledger shows as of it.
    @ParameterizedTest
    @MethodSource("seeds")
    void goingAlongTheTimelineIsAskingAsOfEachInstant(long seed) {
        List<Step> history = history(new Random(seed));
        try (Ledger whole = open()) {
            for (int i = 0; i < history.size(); i++) {
                take(whole, history.get(i), learned(i));
            }
            List<Hearing> hearings = Timeline.of(new SqlLives((SqlLedger) whole).lives(null), List.of());
            var held = new TreeSet<String>();
            for (int i = 0; i < hearings.size(); i++) {
                hearings.get(i).news().forEach(news -> hear(news, held));
                Instant at = hearings.get(i).at();
                if (i + 1 == hearings.size() || hearings.get(i + 1).at().isAfter(at)) {
                    assertThat(held)
                            .as("seed %s, as of %s", seed, at)
                            .containsExactlyElementsOf(new TreeSet<>(shown(whole, AsOf.known(at))));
                }
            }
            assertThat(hearings).hasSizeGreaterThan(STEPS / 2);
        }
    }

    private static void hear(News news, SortedSet<String> held) {
        switch (news) {
            case News.Reported(var report) -> held.add(report.id());
            case News.Withdrawn(var claim) -> held.remove(claim);
            case News.Ruled ruled -> throw new IllegalStateException("nobody ruled");
        }
    }
}
