package org.vedette.code;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The small network that says which roles a word plays for a trigger: the encoder's halves for trigger and word and a
/// vector for their distance are added up, cut at zero, and weighed.
public final class RoleNetwork {
    private static final int HIDDEN = Labels.ROLE_HIDDEN;
    private static final int ROLES = Labels.ROLES;
    /// How many numbers the file holds.
    public static final int SIZE = Labels.DISTANCES * HIDDEN + HIDDEN * ROLES + ROLES;

    private final float[] distance = new float[Labels.DISTANCES * HIDDEN];
    private final float[] weight = new float[HIDDEN * ROLES];
    private final float[] bias = new float[ROLES];

    /// @param bytes distances, weights and biases as little-endian floats
    /// @throws IllegalArgumentException if there are too many or too few
    public RoleNetwork(byte[] bytes) {
        if (bytes.length != SIZE * Float.BYTES) {
            throw new IllegalArgumentException(
                    "role network of " + bytes.length + " bytes; wanted " + SIZE * Float.BYTES);
        }
        var floats = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        floats.get(distance).get(weight).get(bias);
    }

    /// How likely a word plays each role, from 0 to 1, in the order of the roles.
    ///
    /// @param trigger numbers of the trigger's first piece, from `triggerAt` on
    /// @param word numbers of the word's first piece, from `wordAt` on
    /// @param words how far the word stands right of the trigger
    float[] roles(float[] trigger, int triggerAt, float[] word, int wordAt, int words) {
        float[] sums = bias.clone();
        int away = Labels.distance(words) * HIDDEN;
        for (int h = 0; h < HIDDEN; h++) {
            float value = trigger[triggerAt + Labels.ROLE_TRIGGER_AT + h]
                    + word[wordAt + Labels.ROLE_WORD_AT + h]
                    + distance[away + h];
            if (value > 0) {
                for (int r = 0; r < ROLES; r++) {
                    sums[r] += value * weight[h * ROLES + r];
                }
            }
        }
        for (int r = 0; r < ROLES; r++) {
            sums[r] = (float) (1 / (1 + Math.exp(-sums[r])));
        }
        return sums;
    }
}
