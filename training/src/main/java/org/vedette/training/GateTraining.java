package org.vedette.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.vedette.code.Gate;

/// Trains the gate: logistic regression by stochastic gradient descent, with shrinking weights.
final class GateTraining {
    private static final int EPOCHS = 12;
    private static final double RATE = 0.08;
    private static final double SHRINK = 2e-5;
    /// A claim that is stopped costs more than a sentence too many.
    private static final double CLAIM_WEIGHT = 2.0;

    private final float[] weights = new float[Gate.SIZE + 1];

    /// @param claim whether the sentence holds one
    record Example(List<String> words, boolean claim) {}

    GateTraining(List<Example> examples, Random random) {
        var order = new ArrayList<>(examples);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            double rate = RATE / (1 + epoch);
            order.forEach(example -> learn(example, rate));
        }
    }

    private void learn(Example example, double rate) {
        int[] features = Gate.features(example.words());
        double error = (example.claim() ? 1 : 0) - 1 / (1 + Math.exp(-score(features)));
        double step = rate * error * (example.claim() ? CLAIM_WEIGHT : 1);
        for (int feature : features) {
            weights[feature] += (float) (step - rate * SHRINK * weights[feature]);
        }
        weights[Gate.SIZE] += (float) step;
    }

    private double score(int[] features) {
        double sum = weights[Gate.SIZE];
        for (int feature : features) {
            sum += weights[feature];
        }
        return sum;
    }

    float[] weights() {
        return weights.clone();
    }

    /// The score that the given share of unseen claim sentences reach, less a margin.
    static double threshold(Gate gate, List<Example> unseen, double share, double margin) {
        List<Double> scores = unseen.stream()
                .filter(Example::claim)
                .map(example -> gate.score(example.words()))
                .sorted()
                .toList();
        int at = (int) Math.floor(scores.size() * (1 - share));
        return scores.isEmpty() ? -10 : scores.get(Math.min(at, scores.size() - 1)) - margin;
    }
}
