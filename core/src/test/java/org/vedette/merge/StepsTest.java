package org.vedette.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.event.News;

/// Small steps that remember only the neighbourhood of what is new come to the same events, to the last word, as a
/// merge
/// that holds everything.
class StepsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void stepByStepIsTheSameAsAllAtOnce(long seed) {
        var random = new Random(seed);
        List<News> news = OrderTest.crowd(random, 120);
        Collections.shuffle(news, random);
        inSteps(random, news);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void whatIsTakenBackAndCodedAnewToo(long seed) {
        var random = new Random(seed);
        List<News> news = OrderTest.crowd(random, 100);
        Collections.shuffle(news, random);
        for (int i = 0; i < 60; i++) {
            String id = "c" + random.nextInt(100);
            news.add(
                    random.nextBoolean()
                            ? new News.Withdrawn(id)
                            : OrderTest.tale(random, id).told());
        }
        inSteps(random, news);
    }

    private static void inSteps(Random random, List<News> news) {
        var shelf = new Shelf();
        var merge = new Merge();
        Happenings whole = merge.empty();
        int from = 0;
        while (from < news.size()) {
            int to = Math.min(news.size(), from + 1 + random.nextInt(8));
            List<News> some = new ArrayList<>(news.subList(from, to));
            whole = merge.take(whole, some).happenings();
            shelf.take(some);
            assertThat(shelf.events()).as("after %d news", to).isEqualTo(Told.events(whole));
            from = to;
        }
        assertThat(shelf.events()).as("a test of nothing").hasSizeGreaterThan(5);
    }

    @Test
    void aLateClaimReadsItsNeighboursAndNoMore() {
        var shelf = new Shelf();
        for (int month = 1; month <= 9; month++) {
            List<News> news = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                news.add(Tale.of("m" + month + "-" + i, ClaimType.AID, "2024-0" + month + "-10")
                        .by("CHL")
                        .to("PER")
                        .words("tents and boats for Tacna")
                        .told());
            }
            shelf.take(news);
        }
        shelf.handedOut();
        shelf.take(List.of(Tale.of("late", ClaimType.AID, "2024-05-11")
                .by("CHL")
                .to("PER")
                .words("tents and boats for Tacna")
                .told()));
        assertThat(shelf.handedOut()).isBetween(20, 45);
    }
}
