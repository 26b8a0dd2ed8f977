package org.vedette.store.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a token, but for the token itself, which only its owner has.
///
/// @param id by which it is named and revoked
/// @param account whose it is; it may do no more than he
/// @param label what it is for, in its owner's words
/// @param scopes what it is good for, at least one
/// @param expires from when it is good no more, or null for never
/// @param revoked since when it is revoked, or null
public record TokenCard(
        String id,
        String account,
        String label,
        List<Scope> scopes,
        Instant made,
        @Nullable Instant expires,
        @Nullable Instant revoked) {
    public TokenCard {
        scopes = scopes.stream().distinct().sorted().toList();
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("found no scope, wanted read, stream or metrics");
        }
    }

    /// Whether it is good at an instant.
    public boolean isGood(Instant now) {
        return revoked == null && (expires == null || now.isBefore(expires));
    }
}
