package org.vedette.cli.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MetTest {
    private final Met met = new Met(2, List.of("old"));

    private void pass(String... what) {
        for (String each : what) {
            met.isNew(each);
        }
        met.passed();
    }

    @Test
    void whatIsMetInEveryPassIsNewOnceHoweverMuchItIs() {
        pass("a", "b", "c", "d");
        for (String each : List.of("d", "c", "b", "a")) {
            assertThat(met.isNew(each)).as(each).isFalse();
        }
        assertThat(met.isNew("old")).as("more than two were met since").isTrue();
    }

    @Test
    void whatIsGoneIsForgottenInTheEnd() {
        for (int i = 0; i < 100; i++) {
            pass("file " + i, "stays");
        }
        assertThat(met.size()).isEqualTo(2);
        assertThat(met.isNew("file 99")).isFalse();
        assertThat(met.isNew("stays")).isFalse();
        assertThat(met.isNew("file 5")).isTrue();
    }
}
