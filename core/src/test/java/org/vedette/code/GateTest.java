package org.vedette.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {
    @Test
    void letsThroughWhatReachesTheThreshold() {
        List<String> words = List.of("Laos", "expelled", "two", "envoys");
        Gate gate = gate(words, 0.5f, 3);
        assertThat(gate.passes(words)).isTrue();
        assertThat(gate.passes(List.of("It", "rained"))).isFalse();
        assertThat(gate.passes(List.of())).isFalse();
    }

    @Test
    void numbersAndCaseDoNotMatter() {
        assertThat(Gate.features(List.of("Killed", "12"))).isEqualTo(Gate.features(List.of("killed", "4,500")));
    }

    @Test
    void aWordAndItsNeighbourAreTwoFeatures() {
        assertThat(Gate.features(List.of("a", "b", "c"))).hasSize(5);
        assertThat(Gate.features(List.of())).isEmpty();
    }

    @Test
    void aFileOfTheWrongLengthIsRefused() {
        assertThatThrownBy(() -> new Gate(new byte[12], 0)).hasMessageContaining("gate of 12 bytes");
    }

    /// A gate that gives each feature of the words the same weight.
    private static Gate gate(List<String> words, float weight, double threshold) {
        var bytes = ByteBuffer.allocate((Gate.SIZE + 1) * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int feature : Gate.features(words)) {
            bytes.putFloat(feature * Float.BYTES, weight);
        }
        return new Gate(bytes.array(), threshold);
    }
}
