package org.vedette.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.text.Article;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;

/// Datelines in the forms of agencies and newspapers. A bar stands behind the dateline.
class DatelinesTest {
    private static final TextReader READER = new TextReader();

    static final List<String> DATELINES = """
            SEOUL, South Korea —| The army said it fired first.
            SEOUL, South Korea—|The army said it fired first.
            WASHINGTON (AP) -| The envoy left.
            WASHINGTON (AP) —| The envoy left.
            BEIJING, Oct. 21 (Xinhua) --| China signed the deal.
            BEIJING, Oct. 21, 2024 (Xinhua) --| China signed the deal.
            MOSCOW. Oct 5 (Interfax) -| Russia closed the border.
            MOSCOW, October 21. /TASS/.| Russia closed the border.
            (Reuters) -| The bank failed.
            (CNN) —| The bank failed.
            (CNN)| South Africa closed its embassy.
            LAGOS (Reuters)| Nigeria closed its embassy.
            KABUL:| The school was shut.
            GAZA CITY:| The school was shut.
            NEW DELHI, AUG 29:| The school was shut.
            KABUL, Afghanistan :| The school was shut.
            Baghdad, Sept. 8 (NNN):| Clashes broke out.
            AP -| Voters went to the polls.
            AP - WASHINGTON -| Voters went to the polls.
            Canadian Press - VANCOUVER (CP) -| A man was held.
            UNITED NATIONS (AP) —| The council met.
            PORT-AU-PRINCE, Haiti (AFP) -| Gangs burned a bridge.
            ST. PETERSBURG, Russia (AP) —| The yard was hit.
            WASHINGTON, D.C. —| The envoy left.
            PITTSGROVE, N.J. (AP) —| The envoy left.
            WASHINGTON/SEOUL (Reuters) -| The allies drilled.
            SEOUL, Oct. 21 (Yonhap) --| The allies drilled.
            RAMALLAH, West Bank --| The allies drilled.
            N'DJAMENA, Chad –| Rebels took a town.
            SÃO PAULO (AP) _| Rebels took a town.
            Seoul, South Korea —| The allies drilled.
            Kyiv, 21 October (Ukrinform) –| The mayor resigned.
            London --| The mayor resigned.
            Johannesburg -| Police arrested ten miners.
            Madrid (dpa) -| The mayor resigned.
            TEHRAN (IRNA) --| al-Quds was named.
            JERUSALEM —| "We will go," he said.
            BAGHDAD -| 12 people died.
            """.lines().toList();

    @ParameterizedTest
    @FieldSource("DATELINES")
    void areFoundAtTheHeadOfTheText(String barred) {
        String text = barred.replace("|", "");
        Sentence first = sentences(text).getFirst();
        assertThat(first.dateline()).isEqualTo(new Span(0, barred.indexOf('|')));
        assertThat(first.span().start()).isZero();
        assertThat(first.tokens().getFirst().span().start())
                .as("tokens begin behind the dateline")
                .isGreaterThanOrEqualTo(barred.indexOf('|'));
        assertThat(first.kind()).isEqualTo(Sentence.Kind.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yonhap: the agency reported that ships had sailed.",
                "NATO - the alliance of 32 states - will meet.",
                "US - Iran talks resumed on Monday.",
                "U.S. - China talks resumed on Monday.",
                "BREAKING: The president has resigned.",
                "The president — a former general — has resigned.",
                "President Cho — a former general — has resigned.",
                "Putin said on Monday - again - that he would go.",
                "On Friday, the European Court of Justice (ECJ) — the highest of the union — ruled.",
                "North Korea (DPRK) said it would test again.",
                "UNICEF (the children's fund) sent food.",
                "The minister said: The talks go on.",
                "I said: No.",
                "Hamas-run media reported it.",
                "KIM Jong Un - the leader - watched.",
                "QUESTION: Has the envoy left?",
                "Monday's talks (in Geneva) - the third round - failed.",
                "A: The first point.",
                "Chilean, Peruvian Ministers Discuss Trade in Lima - Reports say so.",
            })
    void areNotSeenWhereThereAreNone(String text) {
        assertThat(sentences(text))
                .allSatisfy(sentence -> assertThat(sentence.dateline()).isNull());
    }

    @Test
    void areFoundBehindAHeadlineThatRunsIntoThem() {
        String text = "Talks resume in Geneva after pause GENEVA, May 3 (Xinhua) -- Envoys met again. They ate.";
        List<Sentence> sentences = sentences(text);
        assertThat(sentences)
                .extracting(sentence -> sentence.span().in(text))
                .containsExactly(
                        "Talks resume in Geneva after pause",
                        "GENEVA, May 3 (Xinhua) -- Envoys met again.",
                        "They ate.");
        assertThat(sentences)
                .extracting(Sentence::kind)
                .containsExactly(Sentence.Kind.HEADLINE, Sentence.Kind.BODY, Sentence.Kind.BODY);
        assertThat(sentences.get(1).dateline()).isEqualTo(new Span(35, 60));
    }

    @Test
    void areFoundInEachItemOfADigest() {
        String text =
                "OSLO — The fjord froze.\n\nTURKU, Finland — The river froze.\n\nThe president — he is ill — rests.";
        assertThat(sentences(text))
                .extracting(sentence ->
                        sentence.dateline() == null ? "-" : sentence.dateline().in(text))
                .containsExactly("OSLO —", "TURKU, Finland —", "-");
    }

    @Test
    void standAloneWithoutTokensWhenNothingFollows() {
        String text = "LIMA, Peru (AP) —\n\nThe court ruled.";
        Sentence alone = sentences(text).getFirst();
        assertThat(alone.dateline()).isEqualTo(new Span(0, 17));
        assertThat(alone.tokens()).isEmpty();
        assertThat(alone.kind()).as("it tells about the article only").isEqualTo(Sentence.Kind.CREDIT);
    }

    @Test
    void joinTheLineBehindThem() {
        String text = "LIMA, Peru (AP) —\nThe court ruled.";
        assertThat(sentences(text)).singleElement().satisfies(sentence -> {
            assertThat(sentence.span().in(text)).isEqualTo(text);
            assertThat(sentence.dateline()).isEqualTo(new Span(0, 17));
        });
    }

    private static List<Sentence> sentences(String text) {
        return READER.apply(Article.of("test", text)).sentences();
    }
}
