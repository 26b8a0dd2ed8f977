package org.vedette.store.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vedette.model.text.Article;
import org.vedette.store.column.Stowed;

/// Tells by a short text whether two things are the same.
final class Digest {
    private static final int BYTES = 16;

    private Digest() {}

    /// Of everything that an article says of itself but its address, which may carry a reader's traces.
    static String of(Article article) {
        return of(
                article.text(),
                article.title(),
                Objects.toString(article.published(), null),
                Objects.toString(article.known(), null),
                article.outlet());
    }

    static String of(@Nullable String... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part == null ? new byte[0] : Stowed.text(part).getBytes(StandardCharsets.UTF_8);
                String head = part == null ? "-" : bytes.length + ":";
                sha.update(head.getBytes(StandardCharsets.UTF_8));
                sha.update(bytes);
            }
            return HexFormat.of().formatHex(sha.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
