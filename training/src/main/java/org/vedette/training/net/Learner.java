package org.vedette.training.net;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.LinkedHashMap;
import java.util.Map;

/// Teaches a network, a batch at a time: AdamW (Loshchilov and Hutter 2019) with warm-up and a rate that falls in a
/// straight line, gradients clipped to a length of one.
public final class Learner {
    private static final float BETA_1 = 0.9f;
    private static final float BETA_2 = 0.999f;
    private static final float EPSILON = 1e-8f;
    private static final float DECAY = 0.01f;
    private static final float LONGEST_GRADIENT = 5f;
    /// Each value of a gradient may be as great as it is: the gradient as a whole is clipped already.
    private static final float UNCLIPPED = -1f;
    private static final double WARM_UP = 0.06;
    /// Heads start from nothing and may learn faster than the encoder.
    private static final float FASTER = 5f;

    private final Network network;
    private final NDManager manager;
    private final float rate;
    private final int steps;
    private final Map<String, NDArray> mean = new LinkedHashMap<>();
    private final Map<String, NDArray> square = new LinkedHashMap<>();
    private int step;

    /// @param rate the highest learning rate of the encoder
    /// @param steps how many batches there will be
    public Learner(Network network, NDManager manager, float rate, int steps) {
        this.network = network;
        this.manager = manager;
        this.rate = rate;
        this.steps = steps;
        network.weights().forEach((name, weight) -> {
            if (Network.learns(name)) {
                weight.setRequiresGradient(true);
                mean.put(name, weight.zerosLike());
                square.put(name, weight.zerosLike());
            }
        });
    }

    /// Learns from one batch.
    ///
    /// @return how far off the network was before
    public float learn(Batch batch) {
        step++;
        try (NDManager scratch = manager.newSubManager();
                NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            float off;
            try (GradientCollector gradients = Engine.getInstance().newGradientCollector()) {
                NDArray scores = network.scores(ids(scratch, batch), mask(scratch, batch), true);
                NDArray loss = new Loss(network, scratch).of(batch, scores);
                gradients.backward(loss);
                off = loss.getFloat();
            }
            update();
            return off;
        }
    }

    /// The numbers of [org.vedette.code.Labels] for the rows of a batch, without learning.
    public float[] scores(Batch batch) {
        try (NDManager scratch = manager.newSubManager();
                NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            return network.scores(ids(scratch, batch), mask(scratch, batch), false)
                    .toFloatArray();
        }
    }

    private static NDArray ids(NDManager manager, Batch batch) {
        int pieces = batch.ids()[0].length;
        long[] flat = java.util.Arrays.stream(batch.ids())
                .flatMapToLong(java.util.Arrays::stream)
                .toArray();
        return manager.create(flat, new Shape(batch.ids().length, pieces));
    }

    private static NDArray mask(NDManager manager, Batch batch) {
        return manager.create(batch.mask());
    }

    private void update() {
        double share = (double) step / steps;
        double slope = share < WARM_UP ? share / WARM_UP : Math.max(0, (1 - share) / (1 - WARM_UP));
        float scale = clip();
        float correct1 = (float) (1 - Math.pow(BETA_1, step));
        float correct2 = (float) (1 - Math.pow(BETA_2, step));
        for (Map.Entry<String, NDArray> entry : mean.entrySet()) {
            String name = entry.getKey();
            boolean head = name.startsWith("heads") || name.startsWith("roles");
            update(name, (float) (rate * slope * (head ? FASTER : 1)), scale, correct1, correct2);
        }
    }

    private float clip() {
        double sum = 0;
        for (String name : mean.keySet()) {
            NDArray gradient = network.weight(name).getGradient();
            try (NDArray squares = gradient.square();
                    NDArray all = squares.sum()) {
                sum += all.getFloat();
            }
        }
        double length = Math.sqrt(sum);
        return length > LONGEST_GRADIENT ? (float) (LONGEST_GRADIENT / length) : 1f;
    }

    private void update(String name, float pace, float scale, float correct1, float correct2) {
        NDArray weight = network.weight(name);
        NDArray first = mean.get(name);
        NDArray second = square.get(name);
        if (first == null || second == null) {
            throw new IllegalStateException("no moments for " + name);
        }
        float decay = weight.getShape().dimension() > 1 ? DECAY : 0;
        float corrected = (float) (pace * Math.sqrt(correct2) / correct1);
        var arrays = new NDList(weight, weight.getGradient(), first, second);
        var moved = new NDList(weight);
        try (NDArray gradient = arrays.get(1)) {
            weight.getNDArrayInternal()
                    .adamUpdate(
                            arrays, moved, pace, corrected, decay, scale, UNCLIPPED, BETA_1, BETA_2, EPSILON, false,
                            true);
            gradient.subi(gradient);
        }
    }
}
