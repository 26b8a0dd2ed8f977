package org.vedette.export.stix;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;

/// Identifiers of STIX objects: UUIDs of version 5 in a name space of our own, so that the same event has the same
/// identifier in every export. (STIX keeps its own name space for observables.)
final class StixId {
    private static final UUID SPACE = UUID.fromString("8f5b7a52-6c1e-5d0b-9b7e-3d2f4c9a1e60");
    private static final int VERSION = 0x50;
    private static final int VARIANT = 0x80;
    private static final int BYTES = 16;

    private StixId() {}

    /// "incident--" and the UUID of a name.
    static String of(String type, String name) {
        return type + "--" + uuid(type + " " + name);
    }

    private static UUID uuid(String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(BYTES)
                    .putLong(SPACE.getMostSignificantBits())
                    .putLong(SPACE.getLeastSignificantBits())
                    .flip());
            byte[] hash = Arrays.copyOf(sha1.digest(name.getBytes(StandardCharsets.UTF_8)), BYTES);
            hash[6] = (byte) (hash[6] & 0x0f | VERSION);
            hash[8] = (byte) (hash[8] & 0x3f | VARIANT);
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-1", impossible);
        }
    }
}
