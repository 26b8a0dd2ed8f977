package org.vedette.training.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfusionTest {
    /// Ten labels: of six A four are right, of four B three.
    private static Confusion ten() {
        var confusion = new Confusion("letter");
        add(confusion, "A", "A", 4);
        add(confusion, "A", "B", 1);
        add(confusion, "A", "none", 1);
        add(confusion, "B", "B", 3);
        add(confusion, "B", "A", 1);
        return confusion;
    }

    private static void add(Confusion confusion, String gold, String ours, int times) {
        for (int i = 0; i < times; i++) {
            confusion.add(gold, ours);
        }
    }

    @Test
    void countsAndSorts() {
        Confusion confusion = ten();
        assertThat(confusion.accuracy()).isCloseTo(70, within(1e-9));
        assertThat(confusion.labels()).containsExactly("A", "B", "none");
        assertThat(confusion.golds()).containsExactly("A", "B");
        assertThat(confusion.wrong())
                .containsExactly(
                        new Confusion.Cell("A", "B", 1),
                        new Confusion.Cell("A", "none", 1),
                        new Confusion.Cell("B", "A", 1));
    }

    @ParameterizedTest
    @CsvSource({"A, 72.727", "B, 75.0", "none, 0", "other, 0"})
    void f1OfALabel(String label, double f1) {
        assertThat(ten().f1(label)).isCloseTo(f1, within(0.001));
    }

    @Test
    void theMeanIsOverTheLabelsAskedFor() {
        assertThat(ten().macroF1(List.of("A", "B"))).isCloseTo(73.864, within(0.001));
        assertThat(ten().macroF1(List.of("A", "other"))).isCloseTo(36.364, within(0.001));
        assertThat(ten().macroF1(List.of())).isZero();
    }

    @Test
    void nothingIsNoPercent() {
        assertThat(new Confusion("nothing").accuracy()).isZero();
        assertThat(new Share().percent()).isZero();
        assertThat(new Count().f1()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 1, 75", "1, 0, 0, 100", "0, 5, 5, 0", "2, 2, 0, 66.667"})
    void countsGiveF1(int hits, int misses, int extras, double f1) {
        var count = new Count();
        for (int i = 0; i < hits; i++) {
            count.hit();
        }
        for (int i = 0; i < misses; i++) {
            count.miss();
        }
        count.extra(extras);
        assertThat(count.f1()).isCloseTo(f1, within(0.001));
    }

    @Test
    void errorsAreSortedByKind() {
        var errors = new Errors();
        errors.add("rare", new Errors.Case("1", "a", "b", "text"));
        errors.add("often", new Errors.Case("2", "a", "b", "text"));
        errors.add("often", new Errors.Case("3", "a", "b", "text"));
        errors.add("a rare one too", new Errors.Case("4", "a", "b", "text"));
        assertThat(errors.kinds()).extracting(Errors.Kind::name).containsExactly("often", "a rare one too", "rare");
        assertThat(errors.times("often")).isEqualTo(2);
        assertThat(errors.times("never")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"false, 81.25, 81.2", "false, 81.26, 81.3", "false, 0, 0.0", "true, 1050, 1050"})
    void figuresAreShownAsTheScorerShowsThem(boolean isCount, double value, String shown) {
        assertThat(new Figure("x", value, isCount).shown()).isEqualTo(shown);
    }
}
