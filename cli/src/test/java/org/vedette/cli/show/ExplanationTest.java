package org.vedette.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.cli.sample.Sample;
import org.vedette.code.precedent.Precedent;
import org.vedette.code.precedent.PrecedentFiles;
import org.vedette.code.precedent.Precedents;
import org.vedette.code.precedent.Scale;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.Trouble;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Span;

class ExplanationTest {
    private final Explanation plain = new Explanation(100, new Paint(false), () -> Precedents.NONE);

    @Test
    void everyFieldHasItsWordsAndReason() {
        assertThat(plain.of(Sample.coded(List.of(Sample.aid())))).isEqualTo("""
                andes-1 | El Faro | published 2023-05-09 | 1 claim
                   Engineers for La Paz

                Claim 1. [speaker: [about: Santiago]’s envoy] [cue: told] [relay: Radio Andina] that [source: Peru]
                   will [act: send] [number: about 40 of its 120 engineers] to [target, place: La Paz] [time: by
                   Friday].
                   what           «send» is AID (gives something for the other's good); context: technology,
                                  economic
                                  in other scales: CAMEO 033, Goldstein 5.2, quad class 2 (material cooperation)
                   did it happen  promised (the doer says he will do it, and it is no harm)
                   who            «Peru» is Peru (PER)
                   to whom        «La Paz» is Bolivia (BOL), sector GOV: the capital stands for its state
                                  a second look found the same
                   about          «Santiago» is Chile (CHL)
                   how many       «about 40 of its 120 engineers» is about 40 engineers, part of 120
                   when           «by Friday» is by 2023-05-12
                   where          «La Paz» is La Paz (BOL), GeoNames 3911925
                   on whose word  El Faro published it
                                  «Radio Andina» passes it on
                                  «Santiago’s envoy» says it («told»): Santiago’s envoy (CHL)
                   how sure       0.88 of 1 in all; 0.91 for AID, next MOBILIZE with 0.05
                   like           military-3-ab12 in the corpus
                   besides        status: its own side promises it
                   found by       reader reader-1
                """);
    }

    @Test
    void aMeetingNamesAllWhoMetOnce() {
        assertThat(plain.of(Sample.coded(List.of(Sample.talks())))).isEqualTo("""
                andes-1 | El Faro | published 2023-05-09 | 1 claim
                   Engineers for La Paz

                Claim 1. [source and target: Chile] and [source and target: Peru] held [act: talks].
                   what           «talks» is CONSULT.multilateral (meets or talks)
                                  in other scales: no CAMEO code fits, Goldstein 1, quad class 1 (verbal
                                  cooperation)
                   did it happen  occurred (it took place)
                   who, together  «Chile» is Chile (CHL)
                                  «Peru» is Peru (PER)
                   when           not told, and the day of publication is not given
                   on whose word  El Faro published it
                                  nobody else is quoted for it
                   how sure       0.50 of 1 in all; 0.60 for CONSULT
                   found by       reader reader-1
                """);
    }

    @Test
    void aPrecedentShowsItsWordsAndHowTheyWereCoded() {
        var coded = new Precedent(
                "military-3-ab12",
                ClaimType.AID,
                null,
                Status.PROMISED,
                new Span(20, 24),
                "Malawi said it will send 200 nurses to Zambia.");
        Scale scale = Scale.of(List.of(new float[] {1}), 0);
        Precedents known = PrecedentFiles.read(
                PrecedentFiles.vectors(scale, List.of(new byte[] {1})), PrecedentFiles.text(List.of(coded)), 1);
        var explanation = new Explanation(100, new Paint(false), () -> known);
        assertThat(explanation.of(Sample.coded(List.of(Sample.aid()))))
                .contains("like           coded AID, promised, for «send»: «Malawi said it will send 200 nurses to"
                        + " Zambia.»\n")
                .contains("(military-3-ab12)");
    }

    @Test
    void whatWasSetAsideSaysWhy() {
        var aside = new SetAside<String>("a.txt", Trouble.ARTICLE_HAS_NO_TEXT, "0 blank characters");
        assertThat(plain.of(aside)).isEqualTo("a.txt | set aside: 102 article has no text: 0 blank characters\n");
    }
}
