package org.vedette.store.sql.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.vedette.store.account.Scope;
import org.vedette.store.account.TokenCard;
import org.vedette.store.column.Micros;
import org.vedette.store.column.Stowed;

/// The tokens of programs.
final class Tokens {
    private static final String COLUMNS = "select token, account, label, scopes, made, expires, revoked from api_token";
    private static final String ADD = "insert into api_token (token, account, label, scopes, hash, made, expires,"
            + " revoked) values (?, ?, ?, ?, ?, ?, ?, 0)";
    private static final String REVOKE = "update api_token set revoked = ? where token = ? and revoked = 0";

    private Tokens() {}

    static void add(Handle handle, TokenCard card, String hash) {
        handle.execute(
                ADD,
                Stowed.text(card.id()),
                card.account(),
                Stowed.text(card.label()),
                card.scopes().stream().map(Enum::name).collect(Collectors.joining(" ")),
                hash,
                Micros.of(card.made()),
                orNever(card.expires()));
    }

    static List<TokenCard> all(Handle handle) {
        return handle.createQuery(COLUMNS + " order by made, token")
                .map((row, context) -> card(row))
                .list();
    }

    static @Nullable TokenCard find(Handle handle, String hash) {
        return handle.createQuery(COLUMNS + " where hash = ?")
                .bind(0, hash)
                .map((row, context) -> card(row))
                .findOne()
                .orElse(null);
    }

    /// @return whether there was one to revoke
    static boolean revoke(Handle handle, String id, Instant at) {
        return handle.execute(REVOKE, Micros.of(at), Stowed.text(id)) > 0;
    }

    private static TokenCard card(ResultSet row) throws SQLException {
        return new TokenCard(
                Stowed.back(row.getString(1)),
                row.getString(2),
                Stowed.back(row.getString(3)),
                Stream.of(row.getString(4).split(" ")).map(Scope::valueOf).toList(),
                Micros.instant(row.getLong(5)),
                orNull(row.getLong(6)),
                orNull(row.getLong(7)));
    }

    private static long orNever(@Nullable Instant instant) {
        return instant == null ? 0 : Micros.of(instant);
    }

    private static @Nullable Instant orNull(long micros) {
        return micros == 0 ? null : Micros.instant(micros);
    }
}
