package org.vedette.cli.ledger;

import org.vedette.cli.console.Complaint;
import org.vedette.store.sql.SqlLedger;
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

    /// As given.
    public String address() {
        return address;
    }

    /// The ledger, made where there is none.
    SqlLedger openOrMake() {
        return SqlLedger.open(address);
    }

    /// The ledger that is there.
    public SqlLedger open() {
        if (!SqlLedger.mayBeAt(address)) {
            throw Complaint.undone(
                    "no ledger at " + address, "vedette ingest PATH... makes one; --db names another place");
        }
        return SqlLedger.open(address);
    }
}
