package org.vedette.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
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
}
