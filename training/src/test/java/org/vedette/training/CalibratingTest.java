package org.vedette.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.code.TrainedReader;
import org.vedette.model.Outcome;
import org.vedette.model.Stage;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.CodedText;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Article;
import org.vedette.resolve.Calibration;
import org.vedette.training.measure.Made;
import org.vedette.training.measure.Reliability;

class CalibratingTest {
    /// A reader that is 99 % sure and right three times in four.
    private static final Stage<Article, Outcome<CodedText>> TOO_SURE = article -> {
        int number = Integer.parseInt(article.text().replaceAll("\\D", ""));
        ClaimType type = number % 4 == 0 ? ClaimType.ASSAULT : ClaimType.AID;
        var claim = Made.in(article.text(), "sent", type, Status.OCCURRED)
                .sure(0.99)
                .claim();
        return new Outcome.Done<>(article.id(), Made.read(article.id(), article.text(), List.of(claim), List.of()));
    };

    private static Corpus corpus() {
        var text = new StringBuilder();
        for (int i = 0; i < 6000; i++) {
            text.append("@ africa active\n[a1 Chad] [t1 sent] tent ")
                    .append(i)
                    .append(".\n= t1 AID occurred src=a1\n\n");
        }
        return new Corpus(Made.corpus(text.toString()));
    }

    @Test
    void aReaderThatIsTooSureIsMadeLessSo() {
        Calibrating found = Calibrating.of(TOO_SURE, corpus());
        assertThat(found.before().expectedError()).isCloseTo(0.24, within(0.06));
        assertThat(found.after().expectedError()).isLessThan(0.06);
        assertThat(found.crossed().expectedError()).isLessThan(0.06);
        assertThat(found.crossed().claims()).isGreaterThan(found.after().claims());
        assertThat(found.curve().of(0.99)).isCloseTo(0.75, within(0.06));
        assertThat(found.lines()).hasSize(3).first().asString().contains("temperature");
    }

    @Test
    void theCurveTakesThePlaceOfTheOneBefore(@TempDir Path folder) throws IOException {
        Path properties = folder.resolve(TrainedReader.PROPERTIES);
        Files.writeString(properties, "edition=hand\nconfidence.a=7\nconfidence.b=8\nscore.trigger.f1=80.0\n");
        var nothing = new Reliability(List.of());
        new Calibrating(new Calibration(0.5, -0.25), nothing, nothing, nothing).store(folder);
        assertThat(Files.readAllLines(properties))
                .containsExactly(
                        "edition=hand", "score.trigger.f1=80.0", "confidence.a=0.5000", "confidence.b=-0.2500");
    }

    @Test
    void theHalvesShareNothingWithEachOtherNorWithWhatTeaches() {
        Corpus corpus = corpus();
        var together = new ArrayList<>(corpus.fitting());
        together.addAll(corpus.reporting());
        assertThat(together).containsExactlyInAnyOrderElementsOf(corpus.heldOut());
        assertThat(corpus.fitting())
                .doesNotContainAnyElementsOf(corpus.reporting())
                .hasSizeGreaterThan(200);
        assertThat(corpus.teaching()).doesNotContainAnyElementsOf(together);
    }
}
