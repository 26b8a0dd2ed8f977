package org.vedette.store.sql;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.store.Ledger;

class SqliteLedgerTest extends LedgerContract {
    @TempDir
    private Path folder;

    @Override
    Ledger open() {
        return SqlLedger.open(folder.resolve("vedette.db").toString());
    }
}
