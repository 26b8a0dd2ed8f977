package org.vedette.store.sql;

class PostgresqlEventsTest extends EventsContract {
    @Override
    SqlLedger open() {
        return SqlLedger.open(Postgresql.EMBEDDED.fresh());
    }
}
