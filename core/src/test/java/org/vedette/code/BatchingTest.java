package org.vedette.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BatchingTest {
    private static List<Integer> ends(int... lengths) {
        return Batching.ends(lengths);
    }

    @Test
    void likeLengthsGoTogetherAndUnlikeOnesApart() {
        assertThat(ends()).isEmpty();
        assertThat(ends(40)).containsExactly(1);
        assertThat(ends(38, 40, 41)).containsExactly(3);
        assertThat(ends(8, 9, 9, 60, 61))
                .as("filling three short rows up to 61 costs more than a pass")
                .containsExactly(3, 5);
        assertThat(ends(30, 50)).as("20 filled up are cheaper than a pass").containsExactly(2);
    }

    @Test
    void aBatchIsNeverLargerThanTheEncoderTakesUnlessARowIsByItself() {
        int[] lengths = new Random(3).ints(400, 5, 1500).sorted().toArray();
        List<Integer> ends = Batching.ends(lengths);
        int from = 0;
        for (int to : ends) {
            assertThat(to).isGreaterThan(from);
            assertThat(to - from == 1 || (to - from) * lengths[to - 1] <= 1024).isTrue();
            from = to;
        }
        assertThat(from).isEqualTo(lengths.length);
        assertThat(ends).isEqualTo(Batching.ends(Arrays.copyOf(lengths, lengths.length)));
    }
}
