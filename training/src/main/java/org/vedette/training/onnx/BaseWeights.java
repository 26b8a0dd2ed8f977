package org.vedette.training.onnx;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The weights of a BERT encoder as an ONNX export holds them, under the names of the network they came from.
/// Exports name the matrices of linear layers by a number; the node that multiplies with one tells which layer it is.
public final class BaseWeights {
    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int FLOAT = 1;

    private final Map<String, Weight> weights = new TreeMap<>();

    /// @param shape of the matrix or vector
    public record Weight(long[] shape, float[] values) {}

    public static BaseWeights of(byte[] onnx) {
        var read = new BaseWeights();
        var model = new ProtoReader(ByteBuffer.wrap(onnx));
        while (model.next()) {
            if (model.field() == MODEL_GRAPH) {
                read.graph(model.block());
            }
        }
        return read;
    }

    /// All weights by name; the matrix of a linear layer is `layer.weight` in the order input x output.
    public Map<String, Weight> all() {
        return weights;
    }

    private void graph(ByteBuffer block) {
        Map<String, String> layerOf = new TreeMap<>();
        var graph = new ProtoReader(block);
        while (graph.next()) {
            if (graph.field() == GRAPH_NODE) {
                node(graph.block(), layerOf);
            }
        }
        graph = new ProtoReader(block);
        while (graph.next()) {
            if (graph.field() == GRAPH_INITIALIZER) {
                initializer(graph.block(), layerOf);
            }
        }
    }

    private static void node(ByteBuffer block, Map<String, String> layerOf) {
        var node = new ProtoReader(block);
        List<String> inputs = new ArrayList<>();
        String name = "";
        String operator = "";
        while (node.next()) {
            switch (node.field()) {
                case 1 -> inputs.add(node.text());
                case 3 -> name = node.text();
                case 4 -> operator = node.text();
                default -> {}
            }
        }
        if (operator.equals("MatMul") && inputs.size() == 2 && inputs.get(1).startsWith("onnx::")) {
            String layer = name.replaceFirst("^/", "").replace("/MatMul", "").replace('/', '.');
            layerOf.put(inputs.get(1), layer + ".weight");
        }
    }

    private void initializer(ByteBuffer block, Map<String, String> layerOf) {
        var tensor = new ProtoReader(block);
        List<Long> shape = new ArrayList<>();
        String name = "";
        long type = 0;
        ByteBuffer raw = ByteBuffer.allocate(0);
        while (tensor.next()) {
            switch (tensor.field()) {
                case 1 -> shape.add(tensor.number());
                case 2 -> type = tensor.number();
                case 8 -> name = tensor.text();
                case 9 -> raw = tensor.block();
                default -> {}
            }
        }
        if (type == FLOAT && raw.hasRemaining()) {
            float[] values = new float[raw.remaining() / Float.BYTES];
            raw.asFloatBuffer().get(values);
            long[] dimensions = shape.stream().mapToLong(Long::longValue).toArray();
            weights.put(layerOf.getOrDefault(name, name), new Weight(dimensions, values));
        }
    }
}
