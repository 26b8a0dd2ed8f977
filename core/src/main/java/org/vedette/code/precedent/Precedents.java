package org.vedette.code.precedent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.ClaimType;

/// The coded claims of the corpus with their vectors. Never changes, so threads share it.
public final class Precedents implements AutoCloseable {
    /// No precedents, as of a reader that was trained without.
    public static final Precedents NONE = new Precedents(new Scale(new float[0], new float[0]), List.of(), new byte[0]);
    /// What is less alike explains nothing.
    private static final double LEAST = 0.5;

    private final Scale scale;
    private final List<Precedent> all;
    private final @Nullable Products products;
    private final double[] lengths;

    /// @param vectors one after the other, in the order of the precedents
    Precedents(Scale scale, List<Precedent> all, byte[] vectors) {
        int width = scale.width();
        if (vectors.length != width * all.size()) {
            throw new IllegalArgumentException(
                    vectors.length + " numbers for " + all.size() + " precedents of " + width + " each");
        }
        this.scale = scale;
        this.all = List.copyOf(all);
        this.lengths = new double[all.size()];
        byte[] columns = new byte[vectors.length];
        for (int i = 0; i < lengths.length; i++) {
            long squares = 0;
            for (int j = 0; j < width; j++) {
                byte number = vectors[i * width + j];
                columns[j * lengths.length + i] = number;
                squares += (long) number * number;
            }
            lengths[i] = Math.sqrt(squares);
        }
        this.products = columns.length == 0 ? null : new Products(columns, width, lengths.length);
    }

    /// A precedent and how alike it is, from -1 to 1.
    public record Near(Precedent precedent, double likeness) {}

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public int size() {
        return all.size();
    }

    public Scale scale() {
        return scale;
    }

    /// Those most alike, the nearest first, of each sentence of the corpus only one. The earlier one stands first where
    /// two are as near.
    ///
    /// @param most how many at most
    public List<Near> nearest(byte[] vector, int most) {
        double[] likeness = likeness(vector);
        var near = new ArrayList<Near>();
        Set<String> sentences = new TreeSet<>();
        while (near.size() < most) {
            int best = best(likeness);
            if (best < 0 || likeness[best] < LEAST) {
                break;
            }
            Precedent precedent = all.get(best);
            if (sentences.add(precedent.id())) {
                near.add(new Near(precedent, likeness[best]));
            }
            likeness[best] = -1;
        }
        return near;
    }

    private double[] likeness(byte[] vector) {
        double[] likeness = new double[lengths.length];
        if (products == null) {
            return likeness;
        }
        double length = Math.sqrt(Scale.product(vector, vector));
        int[] sums = products.with(vector);
        for (int i = 0; i < likeness.length; i++) {
            double both = length * lengths[i];
            likeness[i] = both == 0 ? 0 : sums[i] / both;
        }
        return likeness;
    }

    private static int best(double[] values) {
        int best = -1;
        for (int i = 0; i < values.length; i++) {
            if (best < 0 || values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    /// A claim of a sentence of the corpus, of the given type where it has one, or null where there is no such
    /// sentence.
    ///
    /// @param id of the sentence
    public @Nullable Precedent find(String id, ClaimType type) {
        Precedent found = null;
        for (Precedent each : all) {
            if (each.id().equals(id) && (found == null || (each.type() == type && found.type() != type))) {
                found = each;
            }
        }
        return found;
    }

    @Override
    public void close() {
        if (products != null) {
            products.close();
        }
    }
}
