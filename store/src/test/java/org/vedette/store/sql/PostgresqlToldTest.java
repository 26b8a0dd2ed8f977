package org.vedette.store.sql;

class PostgresqlToldTest extends ToldContract {
    private final String address = Postgresql.EMBEDDED.fresh();

    @Override
    String address() {
        return address;
    }
}
