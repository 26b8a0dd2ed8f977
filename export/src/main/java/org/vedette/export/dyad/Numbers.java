package org.vedette.export.dyad;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Whole numbers for formats that name things by number: the same words always give the same number.
public final class Numbers {
    /// What a double holds exactly, since R reads such columns as doubles.
    private static final int EXACT_BITS = 53;

    private Numbers() {}

    /// A number from 0 to 2^53 - 1 out of the first bits of a SHA-256. Of a million names two share a number once in
    /// twenty thousand tries.
    public static long of(String... words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u0000", words).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong() >>> (Long.SIZE - EXACT_BITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
