package org.vedette.resolve.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.text.Article;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;
import org.vedette.read.TextReader;

class AttributionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Fiji has sent 40 troops to Tonga, the Fijian army said on Friday. | the Fijian army | said | Fiji has sent 40 troops to Tonga
        “They burned our boats,” said Sefa Moala, who fishes off Eua. | Sefa Moala | said | “They burned our boats
        The union said that Laos had frozen its accounts. | The union | said | that Laos had frozen its accounts
        According to the Red Cross, six villages were shelled. | the Red Cross | According | , six villages were shelled.
        Six villages were shelled, according to the Red Cross. | the Red Cross | according | Six villages were shelled,
        Malta will close the port, Anna Borg, a spokeswoman for the ministry, told reporters. | Anna Borg | told | Malta will close the port
        The report found that guards had beaten detainees. | The report | found | that guards had beaten detainees
        In a survey of the university released on Sunday, two in three accused the police of bribery. | a survey | survey | two in three accused
        He said the navy seized two boats, which raised fears of a new dispute. | He | said | the navy seized two boats
        """)
    void findsWhoSaysWhat(String text, String speaker, String cue, String content) {
        Attribution found = in(text).getFirst();
        assertThat(found.speaker().in(text)).isEqualTo(speaker);
        assertThat(found.cue().in(text)).isEqualTo(cue);
        assertThat(found.content().in(text)).startsWith(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Divers found two mines off Aden
        The army reported for duty at dawn
        Investigators revealed three names on Monday
        I believe they will attack us
        Rain fell on the town
        In a statement, the army denied it
        All told, the rebels burned six villages
        Deputies rushed to the studio to say that Laos had attacked
        The upper house blocked rules that would have allowed the seizure
        """)
    void leavesOtherSentencesAlone(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void everySpanPointsIntoTheSentence() {
        String text = "Peru sent aid, the mayor said, and the bishop added that more would come.";
        Span all = new Span(0, text.length());
        assertThat(in(text)).hasSize(2).allSatisfy(found -> {
            assertThat(all.covers(found.speaker())).isTrue();
            assertThat(all.covers(found.content())).isTrue();
            assertThat(found.cue().in(text)).isIn("said", "added");
        });
    }

    private static List<Attribution> in(String text) {
        Sentence sentence =
                new TextReader().apply(Article.of("a", text)).sentences().getFirst();
        return Attributions.in(sentence);
    }
}
