package org.vedette.store.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.vedette.store.LedgerException;

/// What the keeper of a ledger does: looks after it, saves it, moves it to another database.
public final class Upkeep {
    private final Database database;
    private final Schema schema;

    /// @param address a file's path, or a URL such as postgresql://user@host/name
    public Upkeep(String address) {
        this.database = Database.of(address);
        this.schema = new Schema(database);
    }

    /// The edition of the tables; 0 when there are none.
    public int edition() {
        return schema.edition();
    }

    /// Brings the tables to the newest edition.
    ///
    /// @return how many steps that took
    public int migrate() {
        return schema.migrate();
    }

    /// What is wrong with the ledger, in words; empty when all is well.
    public List<String> check() {
        try {
            return new Check(database).faults();
        } catch (JdbiException broken) {
            throw new LedgerException("cannot check " + database.name() + ": " + broken.getMessage(), broken);
        }
    }

    /// Writes all of the ledger to a file, which is there only when it is whole.
    ///
    /// @return how many rows
    public long backup(Path file) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            long rows = new Backup(database).write(unfinished);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (JdbiException broken) {
            throw new LedgerException("cannot read " + database.name() + ": " + broken.getMessage(), broken);
        }
    }

    /// Fills an empty ledger from a file.
    ///
    /// @return how many rows
    public long restore(Path file) {
        schema.bringUpToDate();
        try {
            return new Backup(database).read(file);
        } catch (JdbiException broken) {
            throw new LedgerException("cannot write " + database.name() + ": " + broken.getMessage(), broken);
        }
    }
}
