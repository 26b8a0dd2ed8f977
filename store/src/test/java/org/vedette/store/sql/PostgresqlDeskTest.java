package org.vedette.store.sql;

class PostgresqlDeskTest extends DeskContract {
    @Override
    SqlLedger open() {
        return SqlLedger.open(Postgresql.EMBEDDED.fresh());
    }
}
