package org.vedette.code;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// A very cheap classifier that lets through the sentences that may hold a claim. It is a convolution over three
/// neighbouring word pieces with the greatest value of each channel taken over the sentence (Kim 2014). The embeddings
/// of the pieces are multiplied out beforehand, so that a piece costs three short rows of whole numbers to add. It is
/// tuned so that nearly all claims pass; what it stops never reaches the encoder.
public final class Gate {
    public static final int CHANNELS = 32;
    /// A piece plays three parts: it stands before, at and after the middle of the three.
    public static final int PARTS = 3;
    /// Floats before the table: scale, bias and weight of each channel, and the last bias.
    public static final int HEAD = 3 * CHANNELS + 1;

    private final float[] head = new float[HEAD];
    /// Piece, part, channel.
    private final byte[] table;
    private final double threshold;

    /// @param bytes [#HEAD] little-endian floats, then a row of [#PARTS] times [#CHANNELS] bytes for each word piece
    /// @param threshold the least score that passes
    public Gate(byte[] bytes, double threshold) {
        int row = PARTS * CHANNELS;
        int table = bytes.length - HEAD * Float.BYTES;
        if (table < row || table % row != 0) {
            throw new IllegalArgumentException(
                    "gate of " + bytes.length + " bytes; wanted " + HEAD * Float.BYTES + " and a multiple of " + row);
        }
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(head);
        this.table = Arrays.copyOfRange(bytes, bytes.length - table, bytes.length);
        this.threshold = threshold;
    }

    /// Whether a sentence may hold a claim.
    ///
    /// @param pieces of the sentence, with the marks of its beginning and end
    public boolean passes(int[] pieces) {
        return score(pieces) >= threshold;
    }

    /// The log-odds that a sentence holds a claim.
    public double score(int[] pieces) {
        int[] most = new int[CHANNELS];
        Arrays.fill(most, -3 * Byte.MAX_VALUE);
        for (int i = 1; i < pieces.length - 1; i++) {
            int before = pieces[i - 1] * PARTS * CHANNELS;
            int at = (pieces[i] * PARTS + 1) * CHANNELS;
            int after = (pieces[i + 1] * PARTS + 2) * CHANNELS;
            for (int c = 0; c < CHANNELS; c++) {
                most[c] = Math.max(most[c], table[before + c] + table[at + c] + table[after + c]);
            }
        }
        double sum = head[HEAD - 1];
        for (int c = 0; c < CHANNELS; c++) {
            sum += head[2 * CHANNELS + c] * Math.max(0, most[c] * head[c] + head[CHANNELS + c]);
        }
        return sum;
    }
}
