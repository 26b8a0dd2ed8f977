package org.vedette.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vedette.cli.sample.Sample;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Voice;
import org.vedette.model.text.Span;

/// However the spans of a claim lie, the marked sentence is the sentence with brackets.
class AnySpansTest {
    private static final Actor SOMEBODY = new Actor(null, null, List.of(), "somebody");

    @Test
    void withoutItsBracketsAMarkedSentenceIsTheSentence() {
        var random = new Random(17);
        for (int i = 0; i < 1000; i++) {
            List<Voice> voice =
                    random.nextBoolean() ? List.of() : List.of(new Voice.Speaker(span(random), SOMEBODY, span(random)));
            var claim = Sample.of(parties(random), parties(random), voice, null);
            String marked = MarkedSentence.of(Sample.TEXT, claim, new Paint(false));
            assertThat(marked.replaceAll("\\[[a-z, ]+:" + Page.UNBROKEN, "").replace("]", ""))
                    .as(claim.toString())
                    .isEqualTo(Sample.SECOND);
            assertThat(opening(marked))
                    .isEqualTo(marked.chars().filter(mark -> mark == ']').count());
        }
    }

    private static long opening(String marked) {
        return marked.chars().filter(mark -> mark == '[').count();
    }

    private static List<Party> parties(Random random) {
        var parties = new ArrayList<Party>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parties.add(new Party(span(random), SOMEBODY));
        }
        return parties;
    }

    /// Anywhere in the text, of which the claim's sentence is only a part.
    private static Span span(Random random) {
        int start = random.nextInt(Sample.TEXT.length());
        return new Span(start, start + random.nextInt(Sample.TEXT.length() - start + 1));
    }
}
