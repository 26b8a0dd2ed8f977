package org.vedette.training.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Span;

class HeldOutTextTest {
    private static final String ARTICLE = """
            << article wells
            @ africa headline
            [a1 Mali] [t1 opens] wells
            = none headline

            @ africa active
            [a2=a1 The country] [t2 sent] pumps to [a3 Benin].
            = t2 AID occurred src=a2 tgt=a3

            @ africa active
            [a4=a1 It] later [t3 denied] the pumps to [a3 Benin]'s north, after [a5=a1 it] [t4 promised] them.
            = t3 REJECT occurred src=a4 tgt=a3
            = t4 AID promised src=a1 tgt=a3
            >>
            """;

    @Test
    void anArticleIsOneTextAndLoneSentencesAreTheirOwn() {
        String lone = """

                @ none active
                The ferry sailed.
                = none other

                @ none active
                The ferry came back.
                = none other
                """;
        List<HeldOutText> texts = HeldOutText.of(Made.corpus(ARTICLE.replace("[a3 Benin]'s", "Benin's") + lone));
        assertThat(texts).hasSize(3);
        assertThat(texts.getFirst().sentences()).hasSize(3);
        assertThat(texts.getFirst().article().text())
                .startsWith("Mali opens wells\n\nThe country sent pumps to Benin. It later")
                .doesNotEndWith(" ");
        for (HeldOutText text : texts) {
            assertThat(text.sentences())
                    .allSatisfy(
                            placed -> assertThat(placed.span().in(text.article().text()))
                                    .isEqualTo(placed.sentence().text()));
        }
    }

    @Test
    void aMarkOfAnEarlierSentenceIsFound() {
        HeldOutText text = HeldOutText.of(Made.corpus(ARTICLE.replace("[a3 Benin]'s", "Benin's")))
                .getFirst();
        HeldOutText.Placed last = text.sentences().getLast();
        assertThat(words(text, last, "a1")).isEqualTo("Mali");
        assertThat(words(text, last, "a3")).isEqualTo("Benin");
        assertThat(words(text, last, "a5")).isEqualTo("it");
        assertThat(text.find(text.sentences().getFirst(), "a5")).isNull();
        assertThat(text.all(last, List.of("a1", "a9", "a4"))).hasSize(2);
    }

    private static String words(HeldOutText text, HeldOutText.Placed placed, String id) {
        Span span = text.find(placed, id);
        return span == null ? "nowhere" : span.in(text.article().text());
    }

    private static final String TWO = """
            @ asia active
            [a1 Laos] [t1 expelled] [a2 the envoy] and [t2 closed] [a3 the border].
            = t1 SANCTION.expel occurred src=a1 tgt=a2
            = t2 COERCE.restrict planned src=a1 tgt=a3
            """;
    private static final String WORDS = "Laos expelled the envoy and closed the border.";

    @Test
    void claimsAreTheSameWhenTheirTriggersOverlap() {
        Claim expelled = Made.in(WORDS, "expelled the", ClaimType.SANCTION, Status.OCCURRED)
                .sure(0.8)
                .claim();
        Claim border = Made.in(WORDS, "border", ClaimType.COERCE, Status.PLANNED)
                .sure(0.3)
                .claim();
        MatchedText text = Made.matched(TWO, List.of(expelled, border), List.of());
        assertThat(text.matches()).extracting(MatchedText.Match::ours).containsExactly(expelled, null);
        assertThat(text.matches()).extracting(MatchedText.Match::isRight).containsExactly(true, false);
        assertThat(text.extras()).containsExactly(border);
        assertThat(text.points()).containsExactly(new Reliability.Point(0.8, true), new Reliability.Point(0.3, false));
    }

    @Test
    void aClaimIsRightWithTypeAndStatusAlone() {
        Claim otherStatus =
                Made.in(WORDS, "expelled", ClaimType.SANCTION, Status.PLANNED).claim();
        Claim otherType =
                Made.in(WORDS, "closed", ClaimType.SANCTION, Status.PLANNED).claim();
        MatchedText text = Made.matched(TWO, List.of(otherStatus, otherType), List.of());
        assertThat(text.matches()).extracting(MatchedText.Match::isRight).containsExactly(false, false);
    }

    @Test
    void aClaimOfOursStandsForOneOfTheCodersOnly() {
        Claim both = Made.in(WORDS, "expelled the envoy and closed", ClaimType.SANCTION, Status.OCCURRED)
                .claim();
        MatchedText text = Made.matched(TWO, List.of(both), List.of());
        assertThat(text.matches()).extracting(MatchedText.Match::ours).containsExactly(both, null);
        assertThat(text.extras()).isEmpty();
    }
}
