package org.vedette.knowledge.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.Fault;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Span;

class CorpusReaderTest {
    private static final String GOOD = """
            # theme: an example

            @ asia active
            [a1 Laos] has [t1 lent] [a2 Malta] [q1 two radars], [a3 a Lao daily] [c1 wrote], [c2 citing] [a4 the navy].
            = t1 AID occurred src=a1 tgt=a2 qty=q1 by=a3:c1>a4:c2 ctx=military

            @ none headline
            Storm threatens harvest
            = none weather
            """;

    @Test
    void readsSpansRolesAndTheChainOfVoices() {
        var reader = new CorpusReader().read("good.txt", GOOD);
        assertThat(reader.faults()).isEmpty();
        CorpusSentence sentence = reader.sentences().getFirst();
        assertThat(sentence.text()).isEqualTo("Laos has lent Malta two radars, a Lao daily wrote, citing the navy.");
        CodedClaim claim = sentence.claims().getFirst();
        assertThat(claim.type()).isEqualTo(ClaimType.AID);
        assertThat(claim.status()).isEqualTo(Status.OCCURRED);
        assertThat(claim.in(Role.RELAY)).containsExactly("a3");
        assertThat(claim.in(Role.SPEAKER)).containsExactly("a4");
        assertThat(claim.in(Role.CUE)).containsExactly("c1", "c2");
        assertThat(claim.contexts()).containsExactly("military");
    }

    @Test
    void everySpanPointsAtItsWords() {
        CorpusSentence sentence =
                new CorpusReader().read("good.txt", GOOD).sentences().getFirst();
        List<String> words = sentence.spans().stream()
                .map(marked -> marked.id() + " " + marked.span().in(sentence.text()))
                .toList();
        assertThat(words)
                .containsExactly(
                        "a1 Laos",
                        "t1 lent",
                        "a2 Malta",
                        "q1 two radars",
                        "a3 a Lao daily",
                        "c1 wrote",
                        "c2 citing",
                        "a4 the navy");
    }

    @Test
    void spansMayNestAndPronounsMayPointBack() {
        var reader = new CorpusReader().read("nested.txt", """
                        @ europe active
                        [a1 Malta] said [a2=a1 it] had [t1 freed] [a3 [q1 12 sailors]].
                        = t1 RETREAT.release occurred src=a2 tgt=a3 qty=q1 by=a1
                        """);
        assertThat(reader.faults()).isEmpty();
        CorpusSentence sentence = reader.sentences().getFirst();
        assertThat(sentence.find("a2")).isEqualTo(new Marked("a2", new Span(11, 13), "a1"));
        assertThat(sentence.find("q1")).isEqualTo(new Marked("q1", new Span(24, 34), null));
        assertThat(sentence.find("a3")).isEqualTo(new Marked("a3", new Span(24, 34), null));
    }

    @Test
    void anArticlesSentencesShareTheirSpans() {
        var reader = new CorpusReader().read("article.txt", """
                        << article harbour
                        @ africa active
                        [a1 Togo] [t1 closed] its port to [a2 Ghanaian ships].
                        = t1 COERCE.restrict occurred src=a1 tgt=a2

                        @ africa active
                        [a3=a1 It] also [t2 recalled] its envoy.
                        = t2 SANCTION.withdraw occurred src=a3 tgt=a2
                        >>
                        """);
        assertThat(reader.faults()).isEmpty();
        assertThat(reader.sentences()).extracting(CorpusSentence::article).containsExactly("harbour", "harbour");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @ atlantis active | [a1 Laos] [t1 fired]. | = t1 MOBILIZE occurred src=a1 | 1:3: found «atlantis»
            @ asia active     | [a1 Laos [t1 fired].  | = t1 MOBILIZE occurred src=a1 | 2:1: found a span that is not closed
            @ asia active     | [a1 Laos] [t1 fired]. | = t1 MARCH occurred src=a1    | 3:6: found «MARCH»
            @ asia active     | [a1 Laos] [t1 fired]. | = t1 MOBILIZE.navy occurred   | 3:6: found «MOBILIZE.navy»
            @ asia active     | [a1 Laos] [t1 fired]. | = t1 MOBILIZE maybe src=a1    | 3:15: found «maybe»
            @ asia active     | [a1 Laos] [t1 fired]. | = t1 MOBILIZE occurred src=a9 | 3:28: found «a9»
            @ asia active     | [a1 Laos] [t1 fired]. | = t1 MOBILIZE occurred who=a1 | 3:24: found «who=a1»
            @ asia active     | [a1 Laos] [t1 fired]. | = a1 MOBILIZE occurred        | 3:3: found «a1»
            @ asia active     | [a1 Laos] fired].     | = none other                  | 2:16: found ]
            @ asia active     | Laos slept.           | = none dull                   | 3:3: found «dull»
            """)
    void everyFaultTellsWhereAndWhatWasWanted(String head, String sentence, String claim, String told) {
        var reader = new CorpusReader().read("bad.txt", head.strip() + "\n" + sentence.strip() + "\n" + claim.strip());
        assertThat(reader.faults()).isNotEmpty();
        assertThat(reader.faults().getFirst().toString())
                .startsWith("bad.txt:" + told)
                .contains(", wanted ");
        assertThat(reader.sentences()).isEmpty();
    }

    @Test
    void aFaultyBlockDoesNotHideTheNext() {
        var reader = new CorpusReader().read("bad.txt", "@ asia\nWords.\n= none other\n\n" + GOOD);
        assertThat(reader.faults()).extracting(Fault::line).containsExactly(1);
        assertThat(reader.sentences()).hasSize(2);
    }

    @Test
    void theSameSentenceTwiceIsAFault() {
        var reader = new CorpusReader().read("one.txt", GOOD).read("two.txt", GOOD);
        assertThat(reader.faults()).hasSize(2);
        assertThat(reader.faults().getFirst().found()).isEqualTo("the sentence of one.txt:4");
    }
}
