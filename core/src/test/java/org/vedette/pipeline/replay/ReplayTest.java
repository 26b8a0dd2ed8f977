package org.vedette.pipeline.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.alarm.History;
import org.vedette.model.alarm.Told;
import org.vedette.model.event.News;
import org.vedette.model.event.Ruling;
import org.vedette.model.text.Article;
import org.vedette.model.watch.Outlets;
import org.vedette.watch.Plans;
import org.vedette.watch.Tale;
import org.vedette.watch.Watch;

class ReplayTest {
    private static final Arrival FIRST = arrival("c1", "2024-03-02|AID occurred|CHL>PER|ARG.PRES|about 1500 troops|");
    private static final Arrival SECOND = arrival("c2", "2024-03-06|AID occurred|CHL>PER|BOL.PRES|about 1700 troops|");

    private static Arrival arrival(String claim, String line) {
        return new Arrival(Tale.at(line.substring(0, 10)), "article-" + claim, List.of(Tale.report(claim, line)));
    }

    private static History run(LocalDate from, LocalDate to, Arrival... arrivals) {
        return new Replay(List.of(arrivals))
                .run(List.of(new Watch(Plans.dispatch(), Outlets.NONE)), from, to)
                .getFirst();
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2024, 3, day);
    }

    @Test
    void everyDayKnowsWhatWasPublishedByItsEnd() {
        History history = run(march(1), march(7), FIRST, SECOND);
        assertThat(history.days())
                .extracting(standing -> standing.phase().number())
                .containsExactly(0, 1, 1, 1, 1, 2, 2);
    }

    @Test
    void theOrderOfTheArchiveDoesNotMatter() {
        assertThat(run(march(1), march(7), SECOND, FIRST)).isEqualTo(run(march(1), march(7), FIRST, SECOND));
    }

    @Test
    void whatCameBeforeTheFirstDayIsKnownOnIt() {
        History history = run(march(4), march(7), FIRST, SECOND);
        assertThat(history.days().getFirst().phase().number()).isOne();
        assertThat(history.turns()).extracting(turn -> turn.to().number()).containsExactly(2);
    }

    @Test
    void aLongerArchiveDoesNotChangeEarlierDays() {
        History without = run(march(1), march(5), FIRST);
        History with = run(march(1), march(5), FIRST, SECOND);
        assertThat(with).isEqualTo(without);
    }

    @Test
    void whatAnAnalystDecidedIsHeardWhenItWasDecided() {
        Arrival far = arrival("c3", "2024-08-02|AID occurred|CHL>PER|ARG.PRES|about 1500 troops|");
        var tellings = new Tellings(report -> true);
        tellings.take(FIRST.reports());
        tellings.take(far.reports());
        assertThat(tellings.events()).hasSize(1);
        var ruling = new Ruling(Ruling.Kind.APART, "c1", "c3", Tale.at("2024-08-03"), "Ann", "two shipments");
        assertThat(tellings.hear(List.of(new News.Ruled(ruling))))
                .extracting(Told::id)
                .containsExactly("ec1", "ec3");
        assertThat(tellings.events())
                .extracting(now -> now.event().claims())
                .containsExactly(List.of("c1"), List.of("c3"));
        var watch = new Watch(Plans.dispatch(), Outlets.NONE);
        LocalDate last = LocalDate.of(2024, 8, 5);
        var decided = new Hearing(ruling.at(), "~ruling", List.of(new News.Ruled(ruling)));
        History ruled = Replay.over(List.of(Hearing.of(FIRST), Hearing.of(far), decided))
                .run(List.of(watch), march(1), last)
                .getFirst();
        History free = new Replay(List.of(FIRST, far))
                .run(List.of(watch), march(1), last)
                .getFirst();
        assertThat(ruled.days().subList(0, 30)).isEqualTo(free.days().subList(0, 30));
        assertThat(ruled.days()).hasSameSizeAs(free.days());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-02T08:30:00Z, 2024-03-02, 2024-03-02T08:30:00Z",
        ",                     2024-03-02, 2024-03-02T23:59:59Z",
        ",                     ,           "
    })
    void anArticleIsKnownAtItsInstantOrAtTheEndOfItsDay(String known, LocalDate day, String expected) {
        var article = new Article(
                "a", "Words.", null, day, known == null ? null : java.time.Instant.parse(known), null, null);
        assertThat(Arrival.known(article).map(Object::toString).orElse(null)).isEqualTo(expected);
    }
}
