package org.vedette.store.sql;

import org.junit.jupiter.api.condition.EnabledIf;
import org.vedette.store.Ledger;

@EnabledIf("org.vedette.store.sql.Debian#isInstalled")
class DebianLedgerTest extends LedgerContract {
    @Override
    Ledger open() {
        return SqlLedger.open(Postgresql.DEBIAN.fresh());
    }
}
