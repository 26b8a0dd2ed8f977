package org.vedette.training.onnx;

/// A matrix in whole numbers from -127 to 127 with a scale for each column (or row): value = number * scale.
///
/// @param values in the order of the matrix
record Quantized(byte[] values, float[] scales) {
    private static final float MOST = 127f;

    static Quantized byColumn(float[] matrix, int columns) {
        return by(matrix, columns, false);
    }

    static Quantized byRow(float[] matrix, int columns) {
        return by(matrix, columns, true);
    }

    private static Quantized by(float[] matrix, int columns, boolean row) {
        int groups = row ? matrix.length / columns : columns;
        float[] scales = new float[groups];
        for (int i = 0; i < matrix.length; i++) {
            int group = row ? i / columns : i % columns;
            scales[group] = Math.max(scales[group], Math.abs(matrix[i]) / MOST);
        }
        byte[] values = new byte[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            float scale = scales[row ? i / columns : i % columns];
            values[i] = scale == 0 ? 0 : (byte) Math.round(matrix[i] / scale);
        }
        return new Quantized(values, scales);
    }
}
