package org.vedette.training.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.resolve.Calibration;

class ReliabilityTest {
    private static List<Reliability.Point> points(double confidence, int right, int wrong) {
        var points = new ArrayList<Reliability.Point>();
        for (int i = 0; i < right + wrong; i++) {
            points.add(new Reliability.Point(confidence, i < right));
        }
        return points;
    }

    @ParameterizedTest
    @CsvSource({"0.8, 8, 2, 0", "0.9, 5, 5, 0.4", "0.2, 10, 0, 0.8", "1.0, 10, 0, 0", "0.0, 0, 10, 0"})
    void theErrorIsHowFarConfidenceLiesFromTheShareOfRightOnes(double sure, int right, int wrong, double error) {
        assertThat(new Reliability(points(sure, right, wrong)).expectedError()).isCloseTo(error, within(1e-9));
    }

    @Test
    void binsWeighByTheirClaims() {
        var points = points(0.95, 30, 0);
        points.addAll(points(0.55, 1, 9));
        var reliability = new Reliability(points);
        assertThat(reliability.expectedError()).isCloseTo(0.75 * 0.05 + 0.25 * 0.45, within(1e-9));
        assertThat(reliability.bins()).hasSize(Reliability.BINS);
        assertThat(reliability.bins().get(5).claims()).isEqualTo(10);
        assertThat(reliability.bins().get(9).right()).isEqualTo(1);
        assertThat(reliability.whole().confidence()).isCloseTo(0.85, within(1e-9));
        assertThat(reliability.whole().right()).isCloseTo(0.775, within(1e-9));
    }

    @Test
    void brierIsTheMeanSquare() {
        assertThat(new Reliability(points(0.8, 1, 1)).brier()).isCloseTo((0.04 + 0.64) / 2, within(1e-9));
    }

    @Test
    void fewClaimsShowAnErrorByChanceAlone() {
        var random = new Random(5);
        double errors = 0;
        double told = 0;
        for (int run = 0; run < 200; run++) {
            var points = new ArrayList<Reliability.Point>();
            for (int i = 0; i < 200; i++) {
                double sure = random.nextDouble();
                points.add(new Reliability.Point(sure, random.nextDouble() < sure));
            }
            var perfect = new Reliability(points);
            errors += perfect.expectedError() / 200;
            told += perfect.errorOfPerfect() / 200;
        }
        assertThat(told).isCloseTo(errors, within(0.005)).isBetween(0.05, 0.1);
        assertThat(new Reliability(points(1, 9, 0)).errorOfPerfect()).isZero();
    }

    @Test
    void ofNoClaimsNothingIsWrong() {
        var nothing = new Reliability(List.of());
        assertThat(nothing.expectedError()).isZero();
        assertThat(nothing.brier()).isZero();
        assertThat(nothing.errorOfPerfect()).isZero();
        assertThat(nothing.bins()).allSatisfy(bin -> assertThat(bin.claims()).isZero());
    }

    /// Answers of a reader whose scores are bent by a known curve.
    private static List<Reliability.Point> bent(double slope, double shift, int claims) {
        var random = new Random(7);
        var points = new ArrayList<Reliability.Point>();
        for (int i = 0; i < claims; i++) {
            double score = 0.05 + 0.949 * random.nextDouble();
            double chance = new Calibration(slope, shift).of(score);
            points.add(new Reliability.Point(score, random.nextDouble() < chance));
        }
        return points;
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0", "1, 0", "1.6, 0", "0.6, -0.8", "0.7, 1.0"})
    void theFitFindsTheCurve(double slope, double shift) {
        Calibration curve = new CalibrationFit(bent(slope, shift, 4000)).curve();
        assertThat(curve.slope()).isCloseTo(slope, within(0.12));
        assertThat(curve.shift()).isCloseTo(shift, within(0.15));
    }

    @Test
    void whereATemperatureIsEnoughThereIsNoShift() {
        assertThat(new CalibrationFit(bent(0.5, 0, 1000)).curve().shift()).isZero();
    }

    @Test
    void aShiftThatOnlyOnePartWantsIsChance() {
        var shifted = new CalibrationFit(bent(0.7, -1.0, 1000));
        var straight = new CalibrationFit(bent(0.7, 0, 1000));
        assertThat(shifted.curve().shift()).isLessThan(-0.5);
        assertThat(shifted.curve(straight).shift()).isZero();
        assertThat(shifted.curve(shifted)).isEqualTo(shifted.curve());
    }

    @Test
    void theFitMendsOtherAnswersToo() {
        List<Reliability.Point> all = bent(0.4, -0.5, 2000);
        Calibration curve = new CalibrationFit(all.subList(0, 1000)).curve();
        List<Reliability.Point> rest = all.subList(1000, 2000);
        var after = new Reliability(rest.stream()
                .map(point -> new Reliability.Point(curve.of(point.confidence()), point.right()))
                .toList());
        assertThat(new Reliability(rest).expectedError()).isGreaterThan(0.1);
        assertThat(after.expectedError()).isLessThan(0.05);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "0, 1", "50, 0", "0, 50"})
    void fewOrOneSidedAnswersGiveAUsableCurve(int right, int wrong) {
        Calibration curve = new CalibrationFit(points(0.9, right, wrong)).curve();
        assertThat(curve.slope()).isPositive().isFinite();
        assertThat(curve.of(0.9)).isBetween(0.0, 1.0);
    }
}
