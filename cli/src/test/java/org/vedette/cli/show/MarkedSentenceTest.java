package org.vedette.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.cli.sample.Sample;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Voice;
import org.vedette.model.text.Span;

class MarkedSentenceTest {
    private static final Actor SOMEBODY = new Actor(null, null, List.of(), "somebody");

    private static String marked(Claim claim) {
        return MarkedSentence.of(Sample.TEXT, claim, new Paint(false)).replace(Page.UNBROKEN, ' ');
    }

    private static Party party(int start, int end) {
        int from = Sample.at(Sample.SECOND).start();
        return new Party(new Span(from + start, from + end), SOMEBODY);
    }

    @Test
    void everyPartIsInBracketsWithItsRole() {
        assertThat(marked(Sample.aid()))
                .isEqualTo("[speaker: [about: Santiago]’s envoy] [cue: told] [relay: Radio Andina] that [source: Peru]"
                        + " will [act: send] [number: about 40 of its 120 engineers] to [target, place: La Paz]"
                        + " [time: by Friday].");
    }

    @Test
    void whoStandsOnBothSidesIsSourceAndTarget() {
        assertThat(marked(Sample.talks()))
                .isEqualTo("[source and target: Chile] and [source and target: Peru] held [act: talks].");
    }

    @Test
    void nestedSpansCloseTogether() {
        var claim = Sample.of(List.of(party(0, 14)), List.of(party(10, 14)), List.of(), null);
        assertThat(marked(claim)).isEqualTo("[source: Chile and [target: Peru]] held [act: talks].");
    }

    @Test
    void ofTwoSpansThatCrossTheFirstIsMarked() {
        var claim = Sample.of(List.of(party(0, 9)), List.of(party(6, 14)), List.of(), null);
        assertThat(marked(claim)).isEqualTo("[source: Chile and] Peru held [act: talks].");
    }

    @Test
    void wordsOfAnotherSentenceAreLeftOut() {
        var elsewhere = new Voice.Speaker(Sample.at("Santiago’s envoy"), SOMEBODY, Sample.at("told"));
        assertThat(marked(Sample.of(List.of(), List.of(), List.of(elsewhere), null)))
                .isEqualTo("Chile and Peru held [act: talks].");
    }
}
