package org.vedette.code.precedent;

import java.util.List;

/// How the scores that the reader gives for a trigger become a vector that can be compared: each score is told from its
/// mean over the corpus in steps of its spread, and the row is rounded to whole numbers of one byte.
public final class Scale {
    private static final float MOST = Byte.MAX_VALUE;
    private static final double LEAST_SPREAD = 1e-6;

    private final float[] means;
    private final float[] weights;

    /// @param weights what a step of each score counts; as many as means
    Scale(float[] means, float[] weights) {
        if (means.length != weights.length) {
            throw new IllegalArgumentException(means.length + " means and " + weights.length + " weights");
        }
        this.means = means.clone();
        this.weights = weights.clone();
    }

    /// The scale for rows of scores.
    ///
    /// @param rows at least one, all of one length
    /// @param heavy so many scores at the beginning count double
    public static Scale of(List<float[]> rows, int heavy) {
        int width = rows.getFirst().length;
        var means = new float[width];
        var weights = new float[width];
        for (int i = 0; i < width; i++) {
            double sum = 0;
            double squares = 0;
            for (float[] row : rows) {
                sum += row[i];
                squares += (double) row[i] * row[i];
            }
            double mean = sum / rows.size();
            double spread = Math.sqrt(Math.max(0, squares / rows.size() - mean * mean));
            means[i] = (float) mean;
            weights[i] = spread < LEAST_SPREAD ? 0 : (float) ((i < heavy ? 2 : 1) / spread);
        }
        return new Scale(means, weights);
    }

    /// How many scores a row has.
    int width() {
        return means.length;
    }

    float mean(int score) {
        return means[score];
    }

    float weight(int score) {
        return weights[score];
    }

    /// The vector of a row of scores.
    ///
    /// @param at where the row begins
    public byte[] of(float[] scores, int at) {
        var scaled = new float[means.length];
        float most = 0;
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (scores[at + i] - means[i]) * weights[i];
            most = Math.max(most, Math.abs(scaled[i]));
        }
        var vector = new byte[scaled.length];
        for (int i = 0; i < vector.length && most > 0; i++) {
            vector[i] = (byte) Math.round(scaled[i] / most * MOST);
        }
        return vector;
    }

    /// How alike two vectors are: the cosine of the angle between them, from -1 to 1; 0 when one of them is nothing.
    public static double likeness(byte[] one, byte[] other) {
        double lengths = Math.sqrt(product(one, one)) * Math.sqrt(product(other, other));
        return lengths == 0 ? 0 : product(one, other) / lengths;
    }

    /// The sum of the products of two vectors.
    static int product(byte[] one, byte[] other) {
        int sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
