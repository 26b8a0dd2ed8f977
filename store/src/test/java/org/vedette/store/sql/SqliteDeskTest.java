package org.vedette.store.sql;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteDeskTest extends DeskContract {
    @TempDir
    private Path folder;

    @Override
    SqlLedger open() {
        return SqlLedger.open(folder.resolve("vedette.db").toString());
    }
}
