package org.vedette.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/// Passwords and what is kept of them: Argon2id (RFC 9106) with 19 MiB, two passes and one lane, which is what OWASP
/// recommends for a server. What is kept says its own settings, so that they can be raised later.
public final class Passwords {
    /// What a password must have at least.
    public static final int SHORTEST = 12;
    /// What it may have at most, so that nobody can keep the server busy with one.
    public static final int LONGEST = 200;

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int SALT = 16;
    private static final int HASH = 32;
    /// So many are worked out at once; others wait, and memory stays bounded.
    private static final int AT_ONCE = 2;

    private static final Pattern KEPT =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final Secrets secrets = new Secrets();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    /// Stands in for the password of somebody there is not, so that his answer takes as long.
    private final String nobodys = kept("nobody has this password: " + secrets.word());

    /// Says what is wrong with a new password, or null if nothing is.
    ///
    /// @param account whose it is to be
    public static @Nullable String fault(String password, String account) {
        if (password.length() < SHORTEST) {
            return "the password has " + password.length() + " characters; wanted at least " + SHORTEST;
        }
        if (password.length() > LONGEST) {
            return "the password has " + password.length() + " characters; wanted at most " + LONGEST;
        }
        boolean easy = password.toLowerCase(Locale.ROOT).contains(account)
                || password.chars().distinct().count() < SHORTEST / 3;
        return easy ? "the password is too easy: wanted one without the account's name and of various letters" : null;
    }

    /// What to keep of a password.
    public String kept(String password) {
        byte[] salt = secrets.bytes(SALT);
        byte[] hash = hash(password, salt, MEMORY_KIB, PASSES, HASH);
        return String.format(
                Locale.ROOT, "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s", MEMORY_KIB, PASSES, base64(salt), base64(hash));
    }

    /// Whether a password is the one of which something was kept. It takes as long whether or not there was anything.
    ///
    /// @param kept of an account, or null if there is no such account
    public boolean isRight(String password, @Nullable String kept) {
        Matcher parts = KEPT.matcher(kept == null ? nobodys : kept);
        if (!parts.matches()) {
            throw new IllegalStateException("what is kept of a password has another form than this program writes");
        }
        byte[] wanted = Base64.getDecoder().decode(parts.group(4));
        String tried = password.length() > LONGEST ? "" : password;
        byte[] found = hash(
                tried,
                Base64.getDecoder().decode(parts.group(3)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                wanted.length);
        return MessageDigest.isEqual(wanted, found) && kept != null;
    }

    private byte[] hash(String password, byte[] salt, int memory, int passes, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        turns.acquireUninterruptibly();
        try {
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            turns.release();
        }
        return hash;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
