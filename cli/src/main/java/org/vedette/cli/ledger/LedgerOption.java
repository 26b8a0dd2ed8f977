package org.vedette.cli.ledger;

import org.vedette.cli.console.Complaint;
import org.vedette.store.sql.SqlLedger;
import org.vedette.store.sql.Upkeep;
import picocli.CommandLine.Option;

/// Which ledger a command works on.
public final class LedgerOption {
    @Option(
            names = "--db",
            paramLabel = "FILE|URL",
            defaultValue = "vedette.db",
            description = "The ledger: a SQLite file, or a URL such as postgresql://user@host/name"
                    + " (default: ${DEFAULT-VALUE} in the working folder).")
    private String address = "vedette.db";

    /// Its address for people to see: without the password that may stand in it.
    public String address() {
        return SqlLedger.nameOf(address);
    }

    /// What looks after it.
    Upkeep upkeep() {
        return new Upkeep(address);
    }

    /// Whether there is a ledger, or a server that may hold one.
    public boolean isThere() {
        return SqlLedger.mayBeAt(address);
    }

    /// The ledger, made where there is none.
    public SqlLedger openOrMake() {
        return SqlLedger.open(address);
    }

    /// The ledger that is there.
    public SqlLedger open() {
        return open(address);
    }

    /// The ledger that is at an address.
    public static SqlLedger open(String address) {
        if (!SqlLedger.mayBeAt(address)) {
            throw Complaint.undone(
                    "no ledger at " + address, "vedette ingest PATH... makes one; --db names another place");
        }
        return SqlLedger.open(address);
    }
}
