package org.vedette.training.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vedette.code.Encoder;
import org.vedette.code.Labels;
import org.vedette.code.onnx.OnnxGraph;
import org.vedette.training.onnx.BaseWeights.Weight;

/// A network of one small layer, written and run by the same ONNX Runtime that reads the news.
class ReaderModelTest {
    private static final int WIDTH = 32;
    private static final int PIECES = 50;
    private static final float TOLERANCE = 0.05f;

    private final Random random = new Random(7);

    private Weight weight(double size, long... shape) {
        int count = 1;
        for (long dimension : shape) {
            count *= (int) dimension;
        }
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (random.nextGaussian() * size);
        }
        return new Weight(shape, values);
    }

    private Map<String, Weight> network() {
        var weights = new TreeMap<String, Weight>();
        weights.put("embeddings.word_embeddings.weight", weight(0.5, PIECES, WIDTH));
        weights.put("embeddings.position_embeddings.weight", weight(0.1, 64, WIDTH));
        weights.put("embeddings.token_type_embeddings.weight", weight(0.1, 2, WIDTH));
        norm(weights, "embeddings.LayerNorm");
        String layer = "encoder.layer.0.";
        for (String part : List.of("query", "key", "value")) {
            linear(weights, layer + "attention.self." + part, WIDTH, WIDTH);
        }
        linear(weights, layer + "attention.output.dense", WIDTH, WIDTH);
        norm(weights, layer + "attention.output.LayerNorm");
        linear(weights, layer + "intermediate.dense", WIDTH, 4 * WIDTH);
        linear(weights, layer + "output.dense", 4 * WIDTH, WIDTH);
        norm(weights, layer + "output.LayerNorm");
        linear(weights, "heads", WIDTH, Labels.WIDTH);
        return weights;
    }

    private void linear(Map<String, Weight> weights, String name, int in, int out) {
        weights.put(name + ".weight", weight(0.2, in, out));
        weights.put(name + ".bias", weight(0.05, out));
    }

    private void norm(Map<String, Weight> weights, String name) {
        weights.put(name + ".weight", weight(0.3, WIDTH));
        weights.put(name + ".bias", weight(0.05, WIDTH));
    }

    @Test
    void runsAndGivesEveryPieceItsNumbers() {
        try (var encoder = new Encoder(ReaderModel.of(network()))) {
            FloatBuffer scores = encoder.scores(List.of(new int[] {1, 2, 3}, new int[] {4, 5, 6}));
            assertThat(scores.remaining()).isEqualTo(2 * 3 * Labels.WIDTH);
            assertThat(scores.get(0)).isNotEqualTo(scores.get(Labels.WIDTH));
        }
    }

    @Test
    void fillingDoesNotChangeAShorterRow() {
        try (var encoder = new Encoder(ReaderModel.of(network()))) {
            FloatBuffer alone = encoder.scores(List.of(new int[] {1, 2, 3}));
            FloatBuffer filled = encoder.scores(List.of(new int[] {1, 2, 3}, new int[] {4, 5, 6, 7, 8, 9, 10}));
            for (int i = 0; i < 3 * Labels.WIDTH; i++) {
                assertThat(filled.get(i)).isCloseTo(alone.get(i), org.assertj.core.data.Offset.offset(TOLERANCE));
            }
        }
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        Weight words = weight(1, 4, WIDTH);
        var graph = new OnnxGraph();
        graph.floats("encoder.layer.0.output.dense.bias", words.values(), words.shape());
        graph.floats("onnx::MatMul_7", new float[] {1, 2}, 2, 1);
        graph.node("MatMul", List.of("x", "onnx::MatMul_7"));
        Map<String, Weight> read = BaseWeights.of(graph.model("small")).all();
        Weight again = Objects.requireNonNull(read.get("encoder.layer.0.output.dense.bias"));
        assertThat(again.values()).containsExactly(words.values());
        assertThat(again.shape()).containsExactly(4, WIDTH);
        assertThat(read).containsKey("MatMul_0.weight");
    }

    @Test
    void aMissingWeightIsNamed() {
        Map<String, Weight> weights = network();
        weights.remove("heads.weight");
        assertThatThrownBy(() -> ReaderModel.of(weights)).hasMessageContaining("heads.weight");
    }

    @Test
    void wholeNumbersStayWithinHalfAStep() {
        Weight matrix = weight(0.4, 20, 8);
        Quantized byColumn = Quantized.byColumn(matrix.values(), 8);
        Quantized byRow = Quantized.byRow(matrix.values(), 8);
        assertThat(byColumn.scales()).hasSize(8);
        assertThat(byRow.scales()).hasSize(20);
        for (int i = 0; i < matrix.values().length; i++) {
            float column = byColumn.scales()[i % 8];
            assertThat(byColumn.values()[i] * column)
                    .isCloseTo(matrix.values()[i], org.assertj.core.data.Offset.offset(column * 0.51f));
            float row = byRow.scales()[i / 8];
            assertThat(byRow.values()[i] * row)
                    .isCloseTo(matrix.values()[i], org.assertj.core.data.Offset.offset(row * 0.51f));
        }
    }
}
