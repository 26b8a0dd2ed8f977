package org.vedette.store.sql;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.vedette.store.LedgerException;

/// The tables of the ledger and their editions.
final class Schema {
    /// The newest edition, which this program reads and writes.
    static final int NEWEST = 62;

    private static final String HISTORY = "flyway_schema_history";
    private static final String MIGRATIONS = "classpath:org/vedette/store/migration/";

    private final Database database;

    Schema(Database database) {
        this.database = database;
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(database.writing())
                .locations(
                        MIGRATIONS + "common", MIGRATIONS + database.dialect().folder())
                .placeholders(Map.of(
                        "name",
                        database.dialect().orderedText(),
                        "pure",
                        database.dialect().pureTable()))
                .load();
    }

    /// Brings the tables to the newest edition.
    ///
    /// @return how many steps it took
    int migrate() {
        try {
            return flyway().migrate().migrationsExecuted;
        } catch (FlywayException broken) {
            throw new LedgerException(
                    database.name() + " cannot be brought up to date: " + broken.getMessage(), broken);
        }
    }

    /// Brings the tables to the newest edition if they are older.
    ///
    /// @throws LedgerException if they are newer than this program knows
    void bringUpToDate() {
        int edition = edition();
        if (edition > NEWEST) {
            throw new LedgerException(database.name() + " was written by a newer Vedette (its tables are of edition "
                    + edition + ", this program knows " + NEWEST + ")");
        }
        if (edition < NEWEST) {
            migrate();
        }
    }

    /// The edition of the tables, 0 when there are none. Asked directly, since Flyway takes a fifth of a second.
    int edition() {
        try {
            return database.reader().withHandle(handle -> there(handle) ? newest(handle) : 0);
        } catch (JdbiException broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            throw new LedgerException(database.name() + " cannot be opened: " + cause.getMessage(), broken);
        }
    }

    private boolean there(Handle handle) {
        String tables = switch (database.dialect()) {
            case SQLITE -> "select count(*) from sqlite_master where type = 'table' and name = '" + HISTORY + "'";
            case POSTGRESQL ->
                "select count(*) from information_schema.tables where table_name = '" + HISTORY
                        + "' and table_schema = current_schema()";
        };
        return handle.createQuery(tables).mapTo(Integer.class).one() > 0;
    }

    private static int newest(Handle handle) {
        return handle
                .createQuery("select version from " + HISTORY + " where success and version is not null")
                .mapTo(Integer.class)
                .stream()
                .max(Integer::compare)
                .orElse(0);
    }
}
