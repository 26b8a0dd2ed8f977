package org.vedette.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vedette.model.claim.ClaimType;

class LabelsTest {
    @Test
    void distanceGrowsWithTheWordsAndStopsAtTheEnds() {
        assertThat(Labels.distance(0)).isEqualTo(8);
        assertThat(Labels.distance(-1)).isEqualTo(7);
        assertThat(Labels.distance(2)).isEqualTo(10);
        assertThat(Labels.distance(500)).isEqualTo(Labels.DISTANCES - 1);
        assertThat(Labels.distance(-500)).isZero();
        for (int words = -60; words < 60; words++) {
            assertThat(Labels.distance(words + 1)).isGreaterThanOrEqualTo(Labels.distance(words));
        }
    }

    @Test
    void theNumbersOfAPieceFollowOneAnotherWithoutGap() {
        assertThat(Labels.TRIGGERS).isEqualTo(17);
        assertThat(Labels.PAIR_TARGET_AT + Labels.PAIR).isEqualTo(Labels.WIDTH);
        assertThat(Labels.type(1)).isEqualTo(ClaimType.AGREE);
        assertThat(Labels.type(16)).isEqualTo(ClaimType.ASSAULT);
        assertThat(Labels.MODES).startsWith("").doesNotHaveDuplicates();
    }
}
