package org.vedette.store.sql;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteToldTest extends ToldContract {
    @TempDir
    private Path folder;

    @Override
    String address() {
        return folder.resolve("vedette.db").toString();
    }
}
