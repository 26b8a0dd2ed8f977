package org.vedette.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.event.News;
import org.vedette.model.event.Ruling;
import org.vedette.model.event.Ruling.Kind;

/// An analyst's word stands above the rules, and can be taken back.
class RulingTest {
    private static Tale visit(String id, String published) {
        return Tale.of(id, ClaimType.CONSULT, published).by("FIN").to("EST");
    }

    private static News ruled(Kind kind, String claim, String other, String at) {
        return new News.Ruled(new Ruling(kind, claim, other, Instant.parse(at), "Ann", "I was there"));
    }

    private static String groups(List<News> news) {
        return Told.groups(Told.all(news));
    }

    private static final News TOGETHER = ruled(Kind.TOGETHER, "b", "a", "2024-06-01T08:00:00Z");
    private static final News APART = ruled(Kind.APART, "a", "b", "2024-06-01T09:00:00Z");
    private static final News OPEN = ruled(Kind.OPEN, "b", "a", "2024-06-01T10:00:00Z");

    @Test
    void whatTheRulesPartIsPutTogether() {
        List<News> news = List.of(
                visit("a", "2024-01-01").told(),
                visit("b", "2024-05-01").told(),
                visit("c", "2024-05-02").told());
        assertThat(groups(news)).isEqualTo("a | b c");
        var ruled = new ArrayList<>(news);
        ruled.add(TOGETHER);
        assertThat(groups(ruled)).as("what is like the one comes with it").isEqualTo("a b c");
    }

    @Test
    void whatTheRulesPutTogetherIsParted() {
        List<News> news = List.of(
                visit("a", "2024-05-01").told(), visit("b", "2024-05-01").told(), APART);
        assertThat(groups(news)).isEqualTo("a | b");
    }

    @Test
    void aLaterRulingSetsAnEarlierAsideHoweverTheyArrive() {
        List<News> claims = List.of(
                visit("a", "2024-05-01").told(), visit("b", "2024-05-01").told());
        for (List<News> rulings : List.of(List.of(TOGETHER, APART), List.of(APART, TOGETHER))) {
            var news = new ArrayList<News>(rulings.subList(0, 1));
            news.addAll(claims);
            news.addAll(rulings.subList(1, 2));
            assertThat(groups(news)).isEqualTo("a | b");
        }
    }

    @Test
    void anOpenRulingLeavesItToTheRulesAgain() {
        List<News> together = List.of(
                visit("a", "2024-05-01").told(), visit("b", "2024-05-01").told(), APART, OPEN);
        assertThat(groups(together)).isEqualTo("a b");
        List<News> apart = List.of(
                visit("a", "2024-01-01").told(), visit("b", "2024-05-01").told(), TOGETHER, OPEN);
        assertThat(groups(apart)).isEqualTo("a | b");
    }

    @Test
    void aRulingOnClaimsToComeWaitsForThem() {
        assertThat(groups(List.of(TOGETHER))).isEmpty();
        List<News> news = List.of(
                TOGETHER,
                visit("b", "2024-05-01").told(),
                visit("a", "2024-01-01").told());
        assertThat(groups(news)).isEqualTo("a b");
    }
}
