package org.vedette.store.sql;

import org.vedette.store.Ledger;

class PostgresqlLedgerTest extends LedgerContract {
    @Override
    Ledger open() {
        return SqlLedger.open(Postgresql.EMBEDDED.fresh());
    }
}
