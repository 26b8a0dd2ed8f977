package org.vedette.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {
    @ParameterizedTest
    @CsvSource({
        "1.0,  0.0, 0.73, 0.73",
        "0.5,  0.0, 0.50, 0.50",
        "0.5,  0.0, 0.90, 0.75",
        "2.0,  0.0, 0.75, 0.90",
        "1.0, -1.0, 0.50, 0.2689",
        "0.5,  0.3, 0.90, 0.8020",
        "0.5,  0.0, 1.00, 0.999",
        "0.5,  0.0, 0.00, 0.001"
    })
    void bendsTheScore(double slope, double shift, double score, double confidence) {
        assertThat(new Calibration(slope, shift).of(score)).isCloseTo(confidence, within(0.0005));
    }

    @Test
    void noneChangesNoBit() {
        for (int i = 0; i <= 1000; i++) {
            double score = i / 1000.0;
            assertThat(Calibration.NONE.of(score)).isEqualTo(score);
        }
    }

    @Test
    void theSurerClaimStaysTheSurer() {
        var curve = new Calibration(0.4, -0.7);
        for (int i = 0; i < 100; i++) {
            assertThat(curve.of(i / 100.0))
                    .isLessThan(curve.of((i + 1) / 100.0))
                    .isBetween(0.0, 1.0);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 0", "NaN, 0", "Infinity, 0", "1, NaN", "1, -Infinity"})
    void aCurveThatTurnsScoresRoundIsRefused(double slope, double shift) {
        assertThatThrownBy(() -> new Calibration(slope, shift))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than 0");
    }
}
