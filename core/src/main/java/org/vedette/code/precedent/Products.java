package org.vedette.code.precedent;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.vedette.code.onnx.OnnxGraph;

/// The sums of products of one vector with each of many, in whole numbers, so the same on every machine. ONNX Runtime
/// multiplies bytes with the instructions made for it, which a loop in Java does not: a fifth of the time (measured on
/// 15,565 vectors of 125 numbers, none of them in the processor's memory).
final class Products implements AutoCloseable {
    /// What is added to each number of the one vector, since the fast instructions take one side without sign.
    private static final int SHIFT = 128;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /// @param columns for each number of a vector those of all vectors: columns[j * many + i]
    Products(byte[] columns, int width, int many) {
        var graph = new OnnxGraph();
        graph.input("vector", OnnxGraph.UINT8, "1", Integer.toString(width));
        String matrix = graph.bytes("vectors", columns, width, many);
        String sums = graph.node("MatMulInteger", List.of("vector", matrix, graph.unsigned("shift", SHIFT)));
        graph.output(sums, OnnxGraph.INT32, "1", Integer.toString(many));
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(graph.model("products"), options);
        } catch (OrtException refused) {
            throw new IllegalStateException("ONNX Runtime refuses " + many + " vectors of " + width, refused);
        }
    }

    /// The sum of products of the vector with each.
    int[] with(byte[] vector) {
        ByteBuffer shifted = ByteBuffer.allocateDirect(vector.length);
        for (byte number : vector) {
            shifted.put((byte) (number + SHIFT));
        }
        long[] shape = {1, vector.length};
        try (var tensor = OnnxTensor.createTensor(environment, shifted.flip(), shape, OnnxJavaType.UINT8);
                var result = session.run(Map.of("vector", tensor))) {
            OnnxTensor sums = (OnnxTensor) result.get(0);
            int[] all = new int[(int) sums.getInfo().getNumElements()];
            sums.getIntBuffer().get(all);
            return all;
        } catch (OrtException broken) {
            throw new IllegalStateException("the precedents cannot be compared", broken);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException broken) {
            throw new IllegalStateException("the precedents did not close", broken);
        }
    }
}
