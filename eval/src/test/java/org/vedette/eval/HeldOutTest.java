package org.vedette.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vedette.knowledge.corpus.CorpusSentence;
import org.vedette.training.Corpus;

/// What measures is never taught, in the corpus as it is.
class HeldOutTest {
    private static Corpus corpus = new Corpus(List.of());

    @BeforeAll
    static void read() throws IOException {
        corpus = Corpus.read(ProjectRoot.PATH.resolve("corpus"));
    }

    @Test
    void aTenthIsHeldOut() {
        double share = (double) corpus.heldOut().size() / corpus.all().size();
        assertThat(share).isBetween(0.07, 0.13);
    }

    @Test
    void noSentenceOfTheHeldOutPartIsTaughtInOtherMarks() {
        SortedSet<String> taught = new TreeSet<>();
        corpus.teaching().forEach(sentence -> taught.add(bare(sentence)));
        assertThat(corpus.heldOut())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(taught).as(sentence.id()).doesNotContain(bare(sentence)));
    }

    /// The letters and digits alone.
    private static String bare(CorpusSentence sentence) {
        return sentence.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    @Test
    void bothHalvesOfTheHeldOutPartAreLargeEnoughToCalibrate() {
        assertThat(corpus.fitting()).hasSizeGreaterThan(100);
        assertThat(corpus.reporting()).hasSizeGreaterThan(100);
    }
}
