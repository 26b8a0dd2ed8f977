package org.vedette.store.sql;

import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("org.vedette.store.sql.Debian#isInstalled")
class DebianEventsTest extends EventsContract {
    @Override
    SqlLedger open() {
        return SqlLedger.open(Postgresql.DEBIAN.fresh());
    }
}
