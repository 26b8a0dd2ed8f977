package org.vedette.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.model.event.Event;
import org.vedette.model.event.News;
import org.vedette.model.event.Ruling;

/// The same reports and rulings give the same events, to the last word, in whatever order they come in.
class OrderTest {
    private static final String[] STATES = {"CHL", "PER", "BOL", "PER.MOD", "CHL.NAVY"};
    private static final ClaimType[] TYPES = {ClaimType.AID, ClaimType.MOBILIZE, ClaimType.CONSULT, ClaimType.ASSAULT};
    private static final String[] WORDS =
            "tents boats flour rescue Arica harbour 300 airlift border convoy Tacna floods".split(" ");

    /// A crowded month: many reports of few parties, so that everything hangs together.
    static List<News> crowd(Random random, int size) {
        var news = new ArrayList<News>();
        for (int i = 0; i < size; i++) {
            news.add(tale(random, "c" + i).told());
        }
        for (int i = 0; i < size / 10; i++) {
            Ruling.Kind kind = Ruling.Kind.values()[random.nextInt(Ruling.Kind.values().length)];
            String claim = "c" + random.nextInt(size);
            String other = "c" + random.nextInt(size);
            Instant at = Instant.EPOCH.plusSeconds(random.nextInt(5));
            if (!claim.equals(other)) {
                news.add(new News.Ruled(new Ruling(kind, claim, other, at, "Ann", "")));
            }
        }
        return news;
    }

    static Tale tale(Random random, String id) {
        LocalDate published = LocalDate.of(2024, 5, 1).plusDays(random.nextInt(20));
        Tale tale = Tale.of(id, pick(random, TYPES), published.toString())
                .by(pick(random, STATES))
                .outlet("outlet " + random.nextInt(6))
                .status(pick(random, Status.values()))
                .words(pick(random, WORDS) + " " + pick(random, WORDS) + " " + pick(random, WORDS));
        if (random.nextInt(4) > 0) {
            tale.to(pick(random, STATES));
        }
        if (random.nextInt(3) == 0) {
            tale.on(published.minusDays(random.nextInt(25)).toString());
        }
        if (random.nextInt(3) == 0) {
            tale.count(10 * (1 + random.nextInt(30)), "people");
        }
        if (random.nextInt(4) == 0) {
            tale.said(pick(random, STATES));
        }
        return tale;
    }

    private static <T> T pick(Random random, T[] from) {
        return from[random.nextInt(from.length)];
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shufflingChangesNothing(long seed) {
        var random = new Random(seed);
        List<News> news = crowd(random, 120);
        SortedMap<String, Event> expected = Told.events(Told.all(news));
        assertThat(expected).as("a test of nothing").hasSizeBetween(10, 110);
        for (int i = 0; i < 8; i++) {
            Collections.shuffle(news, random);
            assertThat(Told.events(Told.all(news))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void allAtOnceIsTheSameAsOneByOne(long seed) {
        List<News> news = crowd(new Random(seed), 150);
        var merge = new Merge();
        assertThat(Told.events(merge.take(merge.empty(), news).happenings())).isEqualTo(Told.events(Told.all(news)));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void whatIsTakenBackIsAsIfItHadNeverCome(long seed) {
        var random = new Random(seed);
        List<News> news = crowd(random, 100);
        List<News> kept = news.stream().filter(each -> !isThird(each)).toList();
        var all = new ArrayList<>(news);
        Collections.shuffle(all, random);
        news.stream().filter(OrderTest::isThird).forEach(each -> {
            if (each instanceof News.Reported(var report)) {
                all.add(new News.Withdrawn(report.id()));
            }
        });
        assertThat(Told.events(Told.all(all))).isEqualTo(Told.events(Told.all(kept)));
    }

    private static boolean isThird(News news) {
        return news instanceof News.Reported(var report)
                && Integer.parseInt(report.id().substring(1)) % 3 == 0;
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void aRecodedClaimIsAsIfItHadBeenCodedSoAtFirst(long seed) {
        var random = new Random(seed);
        List<News> first = crowd(random, 100);
        var recoded = new ArrayList<>(first);
        for (int i = 0; i < 100; i += 4) {
            recoded.add(tale(random, "c" + i).told());
        }
        List<News> last = new ArrayList<>(recoded.subList(100, recoded.size()));
        for (int i = 0; i < 100; i++) {
            if (i % 4 != 0) {
                last.add(first.get(i));
            }
        }
        assertThat(Told.events(Told.all(recoded))).isEqualTo(Told.events(Told.all(last)));
    }

    @Test
    void theNameIsThatOfTheFirstKnownClaim() {
        Happenings happenings = Told.all(
                Tale.of("z", ClaimType.AID, "2024-05-01").by("CHL").to("PER").known("2024-05-01T09:00:00Z"),
                Tale.of("b", ClaimType.AID, "2024-05-01").by("CHL").to("PER").known("2024-05-01T08:00:00Z"),
                Tale.of("a", ClaimType.AID, "2024-05-01").by("CHL").to("PER").known("2024-05-01T10:00:00Z"));
        assertThat(happenings.events()).containsExactly("eb");
        assertThat(Told.event(happenings, "eb").claims()).containsExactly("b", "z", "a");
    }
}
