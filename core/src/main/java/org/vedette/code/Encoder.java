package org.vedette.code;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;

/// The reader's network under ONNX Runtime: word pieces in, the numbers of [Labels] out. One thread of arithmetic for
/// each
/// caller, so that results and speed do not depend on what else runs. Safe for use by several threads.
public final class Encoder implements AutoCloseable {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final String output;

    /// @param model an ONNX model as the training module writes it
    public Encoder(byte[] model) {
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(model, options);
            output = session.getOutputNames().iterator().next();
        } catch (OrtException refused) {
            throw new IllegalArgumentException("ONNX Runtime refuses the reader's model", refused);
        }
    }

    /// The numbers for every piece of every row, row by row; rows are filled up to the longest.
    ///
    /// @return for row r and piece p the [Labels#WIDTH] numbers from (r * longest + p) * WIDTH on
    public FloatBuffer scores(List<int[]> rows) {
        int longest = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        var ids = LongBuffer.allocate(rows.size() * longest);
        var mask = IntBuffer.allocate(rows.size() * longest);
        for (int[] row : rows) {
            for (int p = 0; p < longest; p++) {
                ids.put(p < row.length ? row[p] : 0);
                mask.put(p < row.length ? 1 : 0);
            }
        }
        var places = LongBuffer.allocate(longest);
        for (int p = 0; p < longest; p++) {
            places.put(p);
        }
        try {
            return run(ids.flip(), mask.flip(), places.flip(), rows.size(), longest);
        } catch (OrtException broken) {
            throw new IllegalStateException("the encoder failed on " + rows.size() + " rows of " + longest, broken);
        }
    }

    private FloatBuffer run(LongBuffer ids, IntBuffer mask, LongBuffer places, long rows, long longest)
            throws OrtException {
        long[] shape = {rows, longest};
        try (var idTensor = OnnxTensor.createTensor(environment, ids, shape);
                var maskTensor = OnnxTensor.createTensor(environment, mask, shape);
                var placeTensor = OnnxTensor.createTensor(environment, places, new long[] {longest});
                var result = session.run(Map.of("ids", idTensor, "mask", maskTensor, "places", placeTensor))) {
            OnnxTensor scores = (OnnxTensor) result.get(output).orElseThrow();
            return scores.getFloatBuffer();
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException broken) {
            throw new IllegalStateException("the encoder did not close", broken);
        }
    }
}
