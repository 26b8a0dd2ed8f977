package org.vedette.store.sql;

import java.nio.file.Path;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.store.Ledger;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqliteAsOfTest extends AsOfContract {
    @TempDir
    private Path folder;

    private int opened;

    @Override
    Ledger open() {
        return SqlLedger.open(folder.resolve("ledger" + opened++ + ".db").toString());
    }

    @Override
    int histories() {
        return 15;
    }
}
