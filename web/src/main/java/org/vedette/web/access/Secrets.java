package org.vedette.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Words that nobody can guess, and what is kept of them.
public final class Secrets {
    /// What every token of a program begins with, so that one that was left lying about can be found.
    public static final String TOKEN = "vdt_";

    private static final int BYTES = 32;
    private static final int SHORT_BYTES = 6;

    private final SecureRandom random = new SecureRandom();

    /// A token of a program: shown once and then known to its owner alone.
    public String token() {
        return TOKEN + word();
    }

    /// 256 bits as letters.
    public String word() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
    }

    /// A short name that is in no other's way; it is no secret.
    public String name() {
        return HexFormat.of().formatHex(bytes(SHORT_BYTES));
    }

    byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /// What is kept of a word of [#word] or [#token]. A plain digest will do, since nobody can try 2^256 of them.
    public static String hash(String word) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Whether two words are the same, in a time that does not tell how much of them is.
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
