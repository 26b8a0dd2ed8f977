package org.vedette.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.vedette.store.LedgerException;

/// Rows to be written, kept back until they are flushed table by table. The statements stay prepared from one article
/// to
/// the next: measured, this takes half the time of a new batch for each.
final class Statements {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    void row(String sql, @Nullable Object... values) {
        try {
            PreparedStatement statement = prepared.get(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql);
                prepared.put(sql, statement);
            }
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
        } catch (SQLException broken) {
            throw failed(broken);
        }
    }

    /// Writes what was kept back, in the order in which the tables were first used.
    void flush() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.executeBatch();
            }
        } catch (SQLException broken) {
            throw failed(broken);
        }
    }

    /// Drops what was kept back.
    void drop() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.clearBatch();
            }
        } catch (SQLException broken) {
            throw failed(broken);
        }
    }

    private static LedgerException failed(SQLException broken) {
        return new LedgerException("cannot write claims: " + broken.getMessage(), broken);
    }

    /// Hands out numbers. A row of a counter is locked until the transaction ends, so numbers stand in the order in
    /// which
    /// transactions ended, and writers wait for each other.
    enum Counter {
        ARTICLE,
        CLAIM,
        FACT;

        private static final String TAKE = "update counter set used = used + ? where name = ? returning used";

        /// Takes some numbers and gives the first of them.
        int take(Handle handle, int many) {
            int last = handle.createQuery(TAKE)
                    .bind(0, many)
                    .bind(1, name().toLowerCase(Locale.ROOT))
                    .mapTo(Integer.class)
                    .one();
            return last - many + 1;
        }

        /// Waits for other writers.
        static void lock(Handle handle) {
            ARTICLE.take(handle, 0);
        }
    }
}
