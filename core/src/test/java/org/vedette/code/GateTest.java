package org.vedette.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final int PIECES = 9;
    private static final int BEGIN = 0;
    private static final int END = 1;
    private static final int LAOS = 2;
    private static final int EXPELLED = 3;
    private static final int ENVOYS = 4;
    private static final int RAIN = 5;

    @Test
    void letsThroughWhatReachesTheThreshold() {
        Gate gate = gate(3);
        assertThat(gate.passes(new int[] {BEGIN, LAOS, EXPELLED, ENVOYS, END})).isTrue();
        assertThat(gate.passes(new int[] {BEGIN, LAOS, RAIN, END})).isFalse();
        assertThat(gate.passes(new int[] {BEGIN, END})).isFalse();
    }

    @Test
    void threeNeighboursAreJudgedTogetherAndTheStrongestOfTheSentenceCounts() {
        Gate gate = gate(0);
        double alone = gate.score(new int[] {BEGIN, EXPELLED, END});
        double before = gate.score(new int[] {BEGIN, LAOS, EXPELLED, END});
        double all = gate.score(new int[] {BEGIN, LAOS, EXPELLED, ENVOYS, END});
        double apart = gate.score(new int[] {BEGIN, LAOS, RAIN, EXPELLED, RAIN, ENVOYS, END});
        assertThat(alone).isEqualTo(2, Offset.offset(1e-6));
        assertThat(before).isEqualTo(4, Offset.offset(1e-6));
        assertThat(all).isEqualTo(6, Offset.offset(1e-6));
        assertThat(apart).isEqualTo(alone, Offset.offset(1e-6));
    }

    @Test
    void aFileOfTheWrongLengthIsRefused() {
        assertThatThrownBy(() -> new Gate(new byte[12], 0)).hasMessageContaining("gate of 12 bytes");
        assertThatThrownBy(() -> new Gate(new byte[Gate.HEAD * Float.BYTES + Gate.PARTS * Gate.CHANNELS + 1], 0))
                .hasMessageContaining("a multiple of 96");
    }

    /// A gate whose first channel knows "Laos expelled envoys", two points a piece in its place.
    private static Gate gate(double threshold) {
        int row = Gate.PARTS * Gate.CHANNELS;
        var bytes = ByteBuffer.allocate(Gate.HEAD * Float.BYTES + PIECES * row).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putFloat(0, 0.5f);
        bytes.putFloat(2 * Gate.CHANNELS * Float.BYTES, 1f);
        int table = Gate.HEAD * Float.BYTES;
        bytes.put(table + LAOS * row, (byte) 4);
        bytes.put(table + EXPELLED * row + Gate.CHANNELS, (byte) 4);
        bytes.put(table + ENVOYS * row + 2 * Gate.CHANNELS, (byte) 4);
        return new Gate(bytes.array(), threshold);
    }
}
