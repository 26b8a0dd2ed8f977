package org.vedette.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.vedette.code.Gate;

/// Trains the gate: a small convolution over the encoder's own embeddings of word pieces, which stay as they are, by
/// Adam (Kingma and Ba 2015) on the log-odds of a claim; then multiplies the embeddings out into the gate's table.
final class GateTraining {
    private static final int EPOCHS = 14;
    private static final int BATCH = 32;
    private static final float RATE = 2e-3f;
    private static final float DECAY = 1e-4f;
    /// The share of pieces hidden while learning, so that no single word decides.
    private static final double HIDDEN = 0.15;
    /// A claim that is stopped costs more than a sentence too many.
    private static final float CLAIM_WEIGHT = 2f;

    private static final int CHANNELS = Gate.CHANNELS;
    private static final int ROW = Gate.PARTS * CHANNELS;

    private final float[] embeddings;
    private final int width;
    private final int hiddenPiece;
    /// Filters (dimension, part, channel), then bias and weight of each channel, then the last bias.
    private final float[] values;

    private final float[] gradient;
    private final float[] mean;
    private final float[] square;
    private int steps;

    /// @param pieces with the marks of the sentence's beginning and end
    /// @param claim whether the sentence holds one
    record Example(int[] pieces, boolean claim) {}

    /// @param embeddings a row of `width` numbers for each word piece
    /// @param hiddenPiece stands for a piece that is hidden
    GateTraining(float[] embeddings, int width, int hiddenPiece, Random random) {
        this.embeddings = even(embeddings);
        this.width = width;
        this.hiddenPiece = hiddenPiece;
        values = new float[width * ROW + 2 * CHANNELS + 1];
        for (int i = 0; i < width * ROW; i++) {
            values[i] = (float) (random.nextGaussian() / Math.sqrt(3.0 * width));
        }
        for (int c = 0; c < CHANNELS; c++) {
            values[weightAt(c)] = c % 2 == 0 ? 0.3f : -0.3f;
        }
        gradient = new float[values.length];
        mean = new float[values.length];
        square = new float[values.length];
    }

    /// The numbers with a mean square of one.
    private static float[] even(float[] numbers) {
        double sum = 0;
        for (float number : numbers) {
            sum += (double) number * number;
        }
        float by = (float) (1 / Math.sqrt(sum / numbers.length));
        float[] out = new float[numbers.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = numbers[i] * by;
        }
        return out;
    }

    private int biasAt(int channel) {
        return width * ROW + channel;
    }

    private int weightAt(int channel) {
        return width * ROW + CHANNELS + channel;
    }

    /// Learns from all examples, some times over.
    void learn(List<Example> examples, Random random) {
        var order = new ArrayList<>(examples);
        int all = EPOCHS * ((order.size() + BATCH - 1) / BATCH);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH) {
                List<Example> batch = order.subList(from, Math.min(order.size(), from + BATCH));
                batch.forEach(example -> learn(hide(example.pieces(), random), example.claim()));
                update(RATE * (1 - (float) steps / all));
            }
        }
    }

    private int[] hide(int[] pieces, Random random) {
        int[] out = pieces.clone();
        for (int i = 1; i < out.length - 1; i++) {
            if (random.nextDouble() < HIDDEN) {
                out[i] = hiddenPiece;
            }
        }
        return out;
    }

    private void learn(int[] pieces, boolean claim) {
        float[][] rows = rows(pieces);
        int[] best = new int[CHANNELS];
        float[] most = most(rows, best);
        double sum = values[values.length - 1];
        for (int c = 0; c < CHANNELS; c++) {
            sum += values[weightAt(c)] * Math.max(0, most[c]);
        }
        float error = (float) (1 / (1 + Math.exp(-sum)) - (claim ? 1 : 0)) * (claim ? CLAIM_WEIGHT : 1);
        gradient[gradient.length - 1] += error;
        for (int c = 0; c < CHANNELS; c++) {
            if (most[c] > 0 && best[c] > 0) {
                gradient[weightAt(c)] += error * most[c];
                trace(pieces, best[c], c, error * values[weightAt(c)]);
            }
        }
    }

    /// Hands the error of a channel down to the filters of the three pieces that set it.
    private void trace(int[] pieces, int at, int channel, float error) {
        gradient[biasAt(channel)] += error;
        for (int part = 0; part < Gate.PARTS; part++) {
            int row = pieces[at + part - 1] * width;
            for (int d = 0; d < width; d++) {
                gradient[d * ROW + part * CHANNELS + channel] += error * embeddings[row + d];
            }
        }
    }

    private float[] most(float[][] rows, int[] best) {
        float[] most = new float[CHANNELS];
        for (int c = 0; c < CHANNELS; c++) {
            most[c] = Float.NEGATIVE_INFINITY;
            for (int i = 1; i < rows.length - 1; i++) {
                float sum = rows[i - 1][c] + rows[i][CHANNELS + c] + rows[i + 1][2 * CHANNELS + c] + values[biasAt(c)];
                if (sum > most[c]) {
                    most[c] = sum;
                    best[c] = i;
                }
            }
        }
        return most;
    }

    private float[][] rows(int[] pieces) {
        float[][] rows = new float[pieces.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(pieces[i]);
        }
        return rows;
    }

    /// What a piece adds in each part to each channel.
    private float[] row(int piece) {
        float[] row = new float[ROW];
        for (int d = 0; d < width; d++) {
            float at = embeddings[piece * width + d];
            int from = d * ROW;
            for (int i = 0; i < ROW; i++) {
                row[i] += at * values[from + i];
            }
        }
        return row;
    }

    private void update(float rate) {
        steps++;
        double correct1 = 1 - Math.pow(0.9, steps);
        double correct2 = 1 - Math.pow(0.999, steps);
        for (int i = 0; i < values.length; i++) {
            float slope = gradient[i] / BATCH;
            gradient[i] = 0;
            mean[i] = 0.9f * mean[i] + 0.1f * slope;
            square[i] = 0.999f * square[i] + 0.001f * slope * slope;
            double by = mean[i] / correct1 / (Math.sqrt(square[i] / correct2) + 1e-8);
            values[i] -= rate * (float) by + rate * DECAY * values[i];
        }
    }

    /// The gate's file.
    byte[] bytes() {
        int pieces = embeddings.length / width;
        float[][] table = new float[pieces][];
        float[] largest = new float[CHANNELS];
        for (int p = 0; p < pieces; p++) {
            table[p] = row(p);
            for (int i = 0; i < ROW; i++) {
                largest[i % CHANNELS] = Math.max(largest[i % CHANNELS], Math.abs(table[p][i]));
            }
        }
        var out = ByteBuffer.allocate(Gate.HEAD * Float.BYTES + pieces * ROW).order(ByteOrder.LITTLE_ENDIAN);
        for (float most : largest) {
            out.putFloat(most / Byte.MAX_VALUE);
        }
        for (int i = width * ROW; i < values.length; i++) {
            out.putFloat(values[i]);
        }
        for (float[] row : table) {
            for (int i = 0; i < ROW; i++) {
                out.put((byte) Math.round(row[i] / largest[i % CHANNELS] * Byte.MAX_VALUE));
            }
        }
        return out.array();
    }
}
