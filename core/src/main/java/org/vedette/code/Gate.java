package org.vedette.code;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;

/// A very cheap classifier that lets through the sentences that may hold a claim: logistic regression over hashed words
/// and pairs of words. It is tuned so that nearly all claims pass; what it stops never reaches the encoder.
public final class Gate {
    /// How many weights there are; words that fall on the same one share it.
    public static final int SIZE = 1 << 16;

    private final float[] weights = new float[SIZE + 1];
    private final double threshold;

    /// @param bytes [#SIZE] weights and a bias as little-endian floats
    /// @param threshold the least score that passes
    public Gate(byte[] bytes, double threshold) {
        if (bytes.length != weights.length * Float.BYTES) {
            throw new IllegalArgumentException(
                    "gate of " + bytes.length + " bytes; wanted " + weights.length * Float.BYTES);
        }
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(weights);
        this.threshold = threshold;
    }

    /// Whether a sentence may hold a claim.
    public boolean passes(List<String> words) {
        return score(words) >= threshold;
    }

    /// The log-odds that a sentence holds a claim.
    public double score(List<String> words) {
        double sum = weights[SIZE];
        for (int feature : features(words)) {
            sum += weights[feature];
        }
        return sum;
    }

    /// The weights a sentence falls on: one for each word and one for each pair of neighbours.
    public static int[] features(List<String> words) {
        int[] features = new int[Math.max(0, 2 * words.size() - 1)];
        int before = 0;
        for (int i = 0; i < words.size(); i++) {
            int word = shape(words.get(i)).hashCode();
            features[i] = slot(word);
            if (i > 0) {
                features[words.size() + i - 1] = slot(before * 31 + word + 7);
            }
            before = word;
        }
        return features;
    }

    /// Numbers count as one word, whatever they say.
    private static String shape(String word) {
        return Character.isDigit(word.charAt(0)) ? "0" : word.toLowerCase(Locale.ROOT);
    }

    private static int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & SIZE - 1;
    }
}
