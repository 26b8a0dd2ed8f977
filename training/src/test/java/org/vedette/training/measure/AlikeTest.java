package org.vedette.training.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vedette.code.precedent.Precedent;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Span;
import org.vedette.training.measure.Alike.Renamed;
import org.vedette.training.measure.Alike.Seen;

class AlikeTest {
    /// A claim that lies at an angle to (100, 0).
    private static Seen at(double cosine, ClaimType type, String stem, int reads) {
        byte[] vector = {(byte) Math.round(100 * cosine), (byte) Math.round(100 * Math.sqrt(1 - cosine * cosine))};
        return new Seen(new Precedent("x", type, null, Status.OCCURRED, new Span(0, 1), "x"), stem, reads, vector);
    }

    private static Alike measured(List<Seen> taught, byte @Nullable [] renamed) {
        return new Alike.HeldOut(List.of(new Renamed(at(1, ClaimType.AID, "send", 5), renamed))).of(taught);
    }

    @Test
    void theThresholdIsTheLeastAtWhichNearlyAllPairsAgree() {
        var taught = new ArrayList<Seen>();
        taught.add(at(0.99, ClaimType.AID, "send", 5));
        taught.add(at(0.965, ClaimType.AID, "ship", 5));
        taught.add(at(0.935, ClaimType.CONSULT, "meet", 5));
        Alike alike = measured(taught, new byte[] {99, 10});
        assertThat(alike.threshold()).isCloseTo(0.94, within(1e-9));
        assertThat(alike.pairs()).isEqualTo(2);
        assertThat(alike.agree()).isEqualTo(1);
        assertThat(alike.renamed()).isEqualTo(1);
        assertThat(alike.type()).isEqualTo(1);
        assertThat(alike.lines()).hasSize(2).last().asString().contains("from 0.94 on: 2 pairs");
    }

    @Test
    void onlyTheSameWordOrTheSameTypeOfTheReaderMakesAPair() {
        Alike apart = measured(List.of(at(0.99, ClaimType.CONSULT, "meet", 1)), null);
        assertThat(apart.threshold()).isCloseTo(0.90, within(1e-9));
        assertThat(apart.pairs()).isZero();
        assertThat(apart.type()).as("the nearest is measured all the same").isZero();
        Alike sameWord = measured(List.of(at(0.95, ClaimType.CONSULT, "send", 1)), null);
        assertThat(sameWord.threshold()).isGreaterThan(0.95);
    }
}
