package org.vedette.training.onnx;

import java.util.List;
import java.util.Map;
import org.vedette.code.Labels;
import org.vedette.code.onnx.OnnxGraph;
import org.vedette.code.onnx.OnnxGraph.Attribute;
import org.vedette.training.onnx.BaseWeights.Weight;

/// Writes the trained encoder and its heads as one ONNX model with weights in whole numbers. The operators are those
/// that
/// ONNX Runtime has fused kernels for on a CPU, so a layer is nine nodes.
public final class ReaderModel {
    private static final List<String> PARTS = List.of("query", "key", "value");
    private static final Attribute EPSILON = new Attribute("epsilon", 1e-12f);

    private final OnnxGraph graph = new OnnxGraph();
    private final Map<String, Weight> weights;
    private final int width;

    private ReaderModel(Map<String, Weight> weights) {
        this.weights = weights;
        this.width = (int) weight("embeddings.word_embeddings.weight").shape()[1];
    }

    /// @param weights by the names of the network
    public static byte[] of(Map<String, Weight> weights) {
        return new ReaderModel(weights).written();
    }

    private byte[] written() {
        graph.input("ids", OnnxGraph.INT64, "rows", "pieces");
        graph.input("places", OnnxGraph.INT64, "pieces");
        graph.input("mask", OnnxGraph.INT32, "rows", "pieces");
        String hidden = embed();
        for (int layer = 0; weights.containsKey("encoder.layer." + layer + ".output.dense.bias"); layer++) {
            hidden = layer(hidden, "encoder.layer." + layer + ".");
        }
        String product = graph.node("MatMul", List.of(hidden, floats("heads.weight")));
        String scores = graph.node("Add", List.of(product, floats("heads.bias")));
        graph.output(scores, OnnxGraph.FLOAT, "rows", "pieces", Integer.toString(Labels.WIDTH));
        return graph.model("reader");
    }

    private String embed() {
        Weight words = weight("embeddings.word_embeddings.weight");
        Quantized small = Quantized.byRow(words.values(), width);
        String table = graph.bytes("words", small.values(), words.shape());
        String scales = graph.floats("words.scale", small.scales(), words.shape()[0], 1);
        String whole = graph.node("Gather", List.of(table, "ids"));
        String cast = graph.node("Cast", List.of(whole), new Attribute("to", OnnxGraph.FLOAT));
        String word = graph.node("Mul", List.of(cast, graph.node("Gather", List.of(scales, "ids"))));
        String place = graph.node("Gather", List.of(places(), "places"));
        String sum = graph.node("Add", List.of(word, place));
        String name = "embeddings.LayerNorm";
        return graph.node(
                "LayerNormalization", List.of(sum, floats(name + ".weight"), floats(name + ".bias")), EPSILON);
    }

    /// Place embeddings with the embedding of the one kind of segment we use added in.
    private String places() {
        Weight places = weight("embeddings.position_embeddings.weight");
        float[] kind = weight("embeddings.token_type_embeddings.weight").values();
        float[] sum = places.values().clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += kind[i % width];
        }
        return graph.floats("places.weight", sum, places.shape());
    }

    private String layer(String in, String name) {
        String self = name + "attention.self.";
        String all = linear(in, self + "all", beside(self, ".weight", width), beside(self, ".bias", 1));
        List<String> parts = graph.nodes("", "Split", List.of(all), PARTS.size(), new Attribute("axis", -1));
        String seen = graph.node(
                OnnxGraph.MICROSOFT,
                "MultiHeadAttention",
                List.of(parts.get(0), parts.get(1), parts.get(2), "", "mask"),
                new Attribute("num_heads", width / 32));
        String middle = norm(linear(seen, name + "attention.output.dense"), in, name + "attention.output.LayerNorm");
        String wide = graph.node(OnnxGraph.MICROSOFT, "Gelu", List.of(linear(middle, name + "intermediate.dense")));
        return norm(linear(wide, name + "output.dense"), middle, name + "output.LayerNorm");
    }

    /// The rows of query, key and value side by side, so that one product does for the three.
    private Weight beside(String self, String kind, int rows) {
        float[] all = new float[rows * width * PARTS.size()];
        for (int part = 0; part < PARTS.size(); part++) {
            float[] values = weight(self + PARTS.get(part) + kind).values();
            for (int row = 0; row < rows; row++) {
                System.arraycopy(values, row * width, all, (row * PARTS.size() + part) * width, width);
            }
        }
        long columns = (long) width * PARTS.size();
        return new Weight(rows == 1 ? new long[] {columns} : new long[] {rows, columns}, all);
    }

    private String linear(String in, String name) {
        return linear(in, name, weight(name + ".weight"), weight(name + ".bias"));
    }

    private String linear(String in, String name, Weight weight, Weight bias) {
        long[] shape = weight.shape();
        Quantized small = Quantized.byColumn(weight.values(), (int) shape[1]);
        String matrix = graph.bytes(name + ".weight", small.values(), shape);
        String scale = graph.floats(name + ".scale", small.scales(), shape[1]);
        String shift = graph.floats(name + ".bias", bias.values(), bias.shape());
        return graph.node(OnnxGraph.MICROSOFT, "DynamicQuantizeMatMul", List.of(in, matrix, scale, "", shift));
    }

    private String norm(String in, String skip, String name) {
        return graph.node(
                OnnxGraph.MICROSOFT,
                "SkipLayerNormalization",
                List.of(in, skip, floats(name + ".weight"), floats(name + ".bias")),
                EPSILON);
    }

    private String floats(String name) {
        Weight weight = weight(name);
        return graph.floats(name, weight.values(), weight.shape());
    }

    private Weight weight(String name) {
        Weight weight = weights.get(name);
        if (weight == null) {
            throw new IllegalArgumentException("no weight named " + name);
        }
        return weight;
    }
}
