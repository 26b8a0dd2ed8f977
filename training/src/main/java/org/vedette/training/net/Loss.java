package org.vedette.training.net;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.code.Labels;

/// How far the network's numbers are from what a batch wants.
final class Loss {
    private static final float TRIGGERS = 1.0f;
    private static final float STATUS = 1.0f;
    private static final float MODE = 0.3f;
    private static final float CONTEXT = 0.5f;
    private static final float ROLES = 1.5f;
    private static final float PAIR = 1.0f;
    /// A word that is no trigger counts less: there are twenty of them for each that is one.
    private static final float NO_TRIGGER = 0.6f;

    private final Network network;
    private final NDManager manager;

    Loss(Network network, NDManager manager) {
        this.network = network;
        this.manager = manager;
    }

    NDArray of(Batch batch, NDArray scores) {
        NDArray flat = scores.reshape(-1, Labels.WIDTH);
        var parts = new ArrayList<NDArray>();
        if (batch.words().length > 0) {
            parts.add(triggers(batch, flat));
        }
        if (batch.acts().length > 0) {
            acts(batch, flat, parts);
        }
        if (batch.pairFirst().length > 0) {
            pairs(batch, flat, parts);
        }
        return parts.stream().reduce(NDArray::add).orElseThrow();
    }

    private NDArray triggers(Batch batch, NDArray flat) {
        NDArray at = take(flat, batch.words(), Labels.TRIGGER_AT, Labels.TRIGGERS);
        float[] weights = new float[batch.triggers().length];
        int rows = batch.ids().length;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = batch.triggers()[i] == 0 ? NO_TRIGGER : 1;
        }
        return crossEntropy(at, batch.triggers(), weights).sum().div(rows).mul(TRIGGERS);
    }

    private void acts(Batch batch, NDArray flat, List<NDArray> parts) {
        int rows = batch.ids().length;
        NDArray status = take(flat, batch.acts(), Labels.STATUS_AT, Labels.STATUSES);
        parts.add(crossEntropy(status, batch.status(), null).sum().div(rows).mul(STATUS));
        NDArray mode = take(flat, batch.acts(), Labels.MODE_AT, Labels.MODES.size());
        parts.add(crossEntropy(mode, batch.mode(), null).sum().div(rows).mul(MODE));
        NDArray contexts = take(flat, batch.acts(), Labels.CONTEXT_AT, Labels.CONTEXTS.size());
        NDArray wanted = matrix(batch.contexts());
        parts.add(binary(contexts, wanted).sum().div(rows).mul(CONTEXT));
        parts.add(roles(batch, flat).div(rows).mul(ROLES));
    }

    private NDArray roles(Batch batch, NDArray flat) {
        int acts = batch.acts().length;
        int words = batch.actWords()[0].length;
        NDArray trigger = take(flat, batch.acts(), Labels.ROLE_TRIGGER_AT, Labels.ROLE_HIDDEN)
                .expandDims(1);
        NDArray word = take(flat, flatten(batch.actWords()), Labels.ROLE_WORD_AT, Labels.ROLE_HIDDEN)
                .reshape(acts, words, Labels.ROLE_HIDDEN);
        NDArray distances = manager.create(flatten(batch.actDistances()));
        NDArray scores = network.roles(trigger, word, distances);
        NDArray mask = matrix(batch.actMask()).expandDims(2);
        NDArray wanted = manager.create(flatten(batch.actRoles()), new Shape(acts, words, Labels.ROLES));
        return binary(scores, wanted).mul(mask).sum().div(4);
    }

    private void pairs(Batch batch, NDArray flat, List<NDArray> parts) {
        int rows = batch.ids().length;
        NDArray mask = manager.create(batch.pairTargetMask()).expandDims(1);
        NDArray scores = take(flat, batch.pairFirst(), Labels.PAIR_FIRST_AT, Labels.PAIR)
                .add(take(flat, batch.pairSource(), Labels.PAIR_SOURCE_AT, Labels.PAIR))
                .add(take(flat, batch.pairTarget(), Labels.PAIR_TARGET_AT, Labels.PAIR)
                        .mul(mask));
        NDArray trigger = scores.get(new NDIndex(":, 0:" + Labels.TRIGGERS));
        parts.add(
                crossEntropy(trigger, batch.pairTrigger(), null).sum().div(rows).mul(PAIR));
        NDArray status = scores.get(new NDIndex(":, " + Labels.TRIGGERS + ":" + Labels.PAIR));
        parts.add(crossEntropy(status, batch.pairStatus(), null).sum().div(rows).mul(PAIR * 0.5f));
    }

    private NDArray take(NDArray flat, long[] places, int from, int width) {
        return flat.get(manager.create(places)).get(new NDIndex(":, " + from + ":" + (from + width)));
    }

    /// Cross entropy a row; a label of -1 counts nothing.
    private NDArray crossEntropy(NDArray scores, int[] labels, float @Nullable [] weights) {
        int classes = (int) scores.getShape().get(1);
        float[] wanted = new float[labels.length * classes];
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= 0) {
                wanted[i * classes + labels[i]] = weights == null ? 1 : weights[i];
            }
        }
        NDArray target = manager.create(wanted, new Shape(labels.length, classes));
        return scores.logSoftmax(1).mul(target).neg();
    }

    /// Binary cross entropy of scores that are not yet squashed: max(x,0) - x*y + log(1 + exp(-|x|)).
    private static NDArray binary(NDArray scores, NDArray wanted) {
        return scores.maximum(0)
                .sub(scores.mul(wanted))
                .add(scores.abs().neg().exp().add(1).log());
    }

    private NDArray matrix(float[][] values) {
        int columns = values.length == 0 ? 0 : values[0].length;
        float[] flat = new float[values.length * columns];
        for (int i = 0; i < values.length; i++) {
            System.arraycopy(values[i], 0, flat, i * columns, columns);
        }
        return manager.create(flat, new Shape(values.length, columns));
    }

    private static long[] flatten(long[][] values) {
        return java.util.Arrays.stream(values)
                .flatMapToLong(java.util.Arrays::stream)
                .toArray();
    }

    private static float[] flatten(float[][][] values) {
        int rows = values.length;
        int columns = values[0].length;
        int depth = values[0][0].length;
        float[] flat = new float[rows * columns * depth];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                System.arraycopy(values[i][j], 0, flat, (i * columns + j) * depth, depth);
            }
        }
        return flat;
    }
}
