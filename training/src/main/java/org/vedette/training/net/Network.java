package org.vedette.training.net;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.LayerNorm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.vedette.code.Labels;
import org.vedette.training.onnx.BaseWeights;

/// A BERT encoder with the reader's heads, as arrays that learn. The arithmetic is BERT's (Devlin et al. 2019).
public final class Network {
    private static final float EPSILON = 1e-12f;
    private static final float FAR_BELOW = -1e4f;

    private static final int KEPT = 1 << 22;

    private final Map<String, NDArray> weights = new LinkedHashMap<>();
    private final int layers;
    private final int width;
    private final int heads;
    private final float dropout;
    private final Random random;
    /// Which values stay, and by how much these grow: drawn once, and read from another place each time, since drawing
    /// them anew took half the time of a pass.
    private final NDArray kept;

    /// @param base the weights to start from
    /// @param dropout the share of values left out while learning
    public Network(NDManager manager, BaseWeights base, float dropout, Random random) {
        this.dropout = dropout;
        this.random = random;
        kept = manager.create(kept(dropout, random));
        base.all().forEach((name, weight) -> {
            if (!name.startsWith("pooler")) {
                weights.put(name, manager.create(weight.values(), new Shape(weight.shape())));
            }
        });
        width = (int) weight("embeddings.word_embeddings.weight").getShape().get(1);
        heads = width / 32;
        layers = (int) weights.keySet().stream()
                .filter(name -> name.endsWith(".intermediate.dense.bias"))
                .count();
        fresh(manager, random, "heads.weight", width, Labels.WIDTH);
        fresh(manager, random, "heads.bias", Labels.WIDTH);
        fresh(manager, random, "roles.distance", Labels.DISTANCES, Labels.ROLE_HIDDEN);
        fresh(manager, random, "roles.weight", Labels.ROLE_HIDDEN, Labels.ROLES);
        fresh(manager, random, "roles.bias", Labels.ROLES);
    }

    private static float[] kept(float dropout, Random random) {
        float[] kept = new float[KEPT];
        for (int i = 0; i < KEPT; i++) {
            kept[i] = random.nextFloat() < dropout ? 0 : 1 / (1 - dropout);
        }
        return kept;
    }

    private void fresh(NDManager manager, Random random, String name, long... shape) {
        var of = new Shape(shape);
        float[] values = new float[(int) of.size()];
        if (shape.length > 1) {
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (random.nextGaussian() * 0.02);
            }
        }
        weights.put(name, manager.create(values, of));
    }

    /// All weights by name.
    public Map<String, NDArray> weights() {
        return weights;
    }

    /// The names of the weights that learn: all but the embeddings of words and places.
    public static boolean learns(String name) {
        return !name.endsWith("_embeddings.weight");
    }

    public int layers() {
        return layers;
    }

    public int width() {
        return width;
    }

    /// The weight of that name.
    NDArray weight(String name) {
        NDArray weight = weights.get(name);
        if (weight == null) {
            throw new IllegalArgumentException("the base encoder has no " + name);
        }
        return weight;
    }

    /// The numbers of [Labels] for every piece: rows x pieces x [Labels#WIDTH].
    ///
    /// @param ids rows x pieces
    /// @param mask the same shape, 1 for a piece and 0 for filling
    NDArray scores(NDArray ids, NDArray mask, boolean learning) {
        NDArray hidden = embed(ids);
        NDArray far = mask.expandDims(1).expandDims(1).sub(1).mul(-FAR_BELOW);
        for (int layer = 0; layer < layers; layer++) {
            hidden = layer(hidden, far, "encoder.layer." + layer + ".", learning);
        }
        return linear(drop(hidden, learning), "heads");
    }

    private NDArray embed(NDArray ids) {
        long rows = ids.getShape().get(0);
        long pieces = ids.getShape().get(1);
        NDArray words =
                weight("embeddings.word_embeddings.weight").get(ids.flatten()).reshape(rows, pieces, width);
        NDArray places = weight("embeddings.position_embeddings.weight")
                .get(new NDIndex("0:" + pieces))
                .expandDims(0);
        NDArray kind = weight("embeddings.token_type_embeddings.weight")
                .get(new NDIndex("0:1"))
                .expandDims(0);
        return norm(words.add(places).add(kind), "embeddings.LayerNorm");
    }

    private NDArray layer(NDArray in, NDArray far, String name, boolean learning) {
        NDArray attended = linear(attend(in, far, name + "attention.self."), name + "attention.output.dense");
        NDArray middle = norm(in.add(drop(attended, learning)), name + "attention.output.LayerNorm");
        NDArray wide = Activation.gelu(linear(middle, name + "intermediate.dense"));
        NDArray out = linear(wide, name + "output.dense");
        return norm(middle.add(drop(out, learning)), name + "output.LayerNorm");
    }

    private NDArray attend(NDArray in, NDArray far, String name) {
        NDArray query = split(linear(in, name + "query"));
        NDArray key = split(linear(in, name + "key"));
        NDArray value = split(linear(in, name + "value"));
        NDArray looks = query.matMul(key.transpose(0, 1, 3, 2))
                .mul(1 / Math.sqrt((double) width / heads))
                .add(far)
                .softmax(-1);
        NDArray seen = looks.matMul(value).transpose(0, 2, 1, 3);
        return seen.reshape(in.getShape());
    }

    private NDArray split(NDArray in) {
        Shape shape = in.getShape();
        return in.reshape(shape.get(0), shape.get(1), heads, width / heads).transpose(0, 2, 1, 3);
    }

    private NDArray linear(NDArray in, String name) {
        return in.matMul(weight(name + ".weight")).add(weight(name + ".bias"));
    }

    private NDArray norm(NDArray in, String name) {
        NDList out =
                LayerNorm.layerNorm(in, new Shape(width), weight(name + ".weight"), weight(name + ".bias"), EPSILON);
        return out.singletonOrThrow();
    }

    private NDArray drop(NDArray in, boolean learning) {
        if (!learning || dropout == 0) {
            return in;
        }
        int size = (int) in.size();
        int from = random.nextInt(KEPT - size);
        return in.mul(kept.get(new NDIndex(from + ":" + (from + size))).reshape(in.getShape()));
    }

    /// The scores of every role for every word of the sentence of every trigger: triggers x words x [Labels#ROLES].
    ///
    /// @param trigger triggers x 1 x [Labels#ROLE_HIDDEN]
    /// @param word triggers x words x [Labels#ROLE_HIDDEN]
    /// @param distances triggers x words, steps of [Labels#distance]
    NDArray roles(NDArray trigger, NDArray word, NDArray distances) {
        Shape shape = word.getShape();
        NDArray away = weight("roles.distance").get(distances.flatten()).reshape(shape);
        NDArray hidden = Activation.relu(trigger.add(word).add(away));
        return linear(hidden, "roles");
    }
}
