package org.vedette.code.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.code.precedent.Precedents.Near;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Span;

class PrecedentsTest {
    private static final List<float[]> ROWS =
            List.of(row(4, 0, 1), row(4, 0.5f, 1), row(-4, 0, 1), row(-4, 3, 1), row(0, -9, 1));
    private static final List<Precedent> CODED = List.of(
            coded("coop-1", ClaimType.AID, null, "Peru sent tents.", 5, 9),
            coded("coop-1", ClaimType.CONSULT, "visit", "Peru sent tents.", 5, 9),
            coded("strife-1", ClaimType.ASSAULT, "aerial", "Planes bombed Örebro — twice.", 7, 13),
            coded("strife-2", ClaimType.ASSAULT, null, "Guns fired.", 5, 10),
            coded("quiet-1", ClaimType.PROTEST, "strike", "Dockers walked out.", 8, 14));

    private static float[] row(float... scores) {
        return scores;
    }

    private static Precedent coded(
            String id, ClaimType type, @Nullable String mode, String sentence, int from, int to) {
        return new Precedent(id, type, mode, Status.OCCURRED, new Span(from, to), sentence);
    }

    private static Scale scale() {
        return Scale.of(ROWS, 1);
    }

    private static byte[] vectors() {
        Scale scale = scale();
        return PrecedentFiles.vectors(
                scale, ROWS.stream().map(row -> scale.of(row, 0)).toList());
    }

    private static Precedents precedents() {
        return PrecedentFiles.read(vectors(), PrecedentFiles.text(CODED), 3);
    }

    @Test
    void theNearestComeFirstAndOfASentenceOnlyOne() {
        byte[] vector = precedents().scale().of(row(9, 9, -3.9f, 0, 1), 2);
        List<Near> near = precedents().nearest(vector, 2);
        assertThat(near).extracting(each -> each.precedent().id()).containsExactly("strife-1", "strife-2");
        assertThat(near.getFirst().likeness()).isGreaterThan(0.99).isLessThanOrEqualTo(1);
        byte[] aid = precedents().scale().of(row(4, 0.2f, 1), 0);
        assertThat(precedents().nearest(aid, 3))
                .as("what is not alike at all is no precedent, and coop-1 stands once")
                .extracting(each -> each.precedent().id())
                .containsExactly("coop-1");
    }

    @Test
    void bothFilesGiveBackWhatWasWritten() {
        for (Precedent each : CODED) {
            assertThat(precedents().find(each.id(), each.type())).isEqualTo(each);
        }
        assertThat(precedents().find("coop-1", ClaimType.AGREE)).isEqualTo(CODED.getFirst());
        assertThat(precedents().find("coop-9", ClaimType.AID)).isNull();
        assertThat(PrecedentFiles.text(CODED).lines().filter(line -> line.contains("Peru sent")))
                .as("a sentence stands once")
                .hasSize(1);
    }

    @Test
    void filesOfDifferentReadersAreRefused() {
        String text = PrecedentFiles.text(CODED);
        assertThatThrownBy(() -> PrecedentFiles.read(vectors(), text, 4)).hasMessageContaining("make them anew");
        assertThatThrownBy(() -> PrecedentFiles.read(vectors(), PrecedentFiles.text(CODED.subList(0, 3)), 3))
                .hasMessageContaining("3 precedents with 5 vectors");
        assertThatThrownBy(() -> PrecedentFiles.read(vectors(), "coop-1\tAID\n", 3))
                .hasMessageContaining("2 columns");
    }

    @Test
    void likenessIsTheCosineAndOfNothingZero() {
        assertThat(Scale.likeness(new byte[] {3, 4}, new byte[] {6, 8})).isEqualTo(1);
        assertThat(Scale.likeness(new byte[] {3, 4}, new byte[] {-4, 3})).isZero();
        assertThat(Scale.likeness(new byte[] {127, -127}, new byte[] {-127, 127}))
                .isEqualTo(-1);
        assertThat(Scale.likeness(new byte[] {1, 1}, new byte[] {0, 0})).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "expelled, expelling, true",
        "expels, Expel, true",
        "denies, denied, true",
        "accuse, accused, true",
        "stops, stopped, true",
        "strike, struck, false",
        "aid, aim, false"
    })
    void formsOfAWordShareAStem(String one, String other, boolean same) {
        assertThat(Stem.of(one).equals(Stem.of(other))).isEqualTo(same);
    }
}
