package org.vedette.store.sql;

import org.junit.jupiter.api.TestInstance;
import org.vedette.store.Ledger;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresqlAsOfTest extends AsOfContract {
    @Override
    Ledger open() {
        return SqlLedger.open(Postgresql.EMBEDDED.fresh());
    }

    @Override
    int histories() {
        return 5;
    }
}
