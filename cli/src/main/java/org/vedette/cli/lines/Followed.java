package org.vedette.cli.lines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.model.FaultyFileException;
import org.vedette.model.claim.Correction;
import org.vedette.store.AsOf;
import org.vedette.store.json.CorrectionJson;
import org.vedette.store.sql.SqlLedger;

/// The corrections of a file and of a ledger.
public final class Followed {
    private Followed() {}

    /// @param file of lines of JSON, or null
    /// @param ledger a SQLite file or a URL, or null
    public static List<Correction> of(@Nullable Path file, @Nullable String ledger) {
        var all = new ArrayList<Correction>();
        if (file != null) {
            all.addAll(read(file));
        }
        if (ledger != null) {
            all.addAll(held(ledger));
        }
        return all;
    }

    private static List<Correction> read(Path file) {
        try {
            return CorrectionJson.read(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException unread) {
            throw Complaint.usage(
                    "--corrections " + file + ": cannot be read",
                    "vedette corrections --format jsonl > FILE writes such a file");
        } catch (FaultyFileException faulty) {
            throw Complaint.usage("--corrections: " + faulty.getMessage(), "mend these lines, or leave them out");
        }
    }

    private static List<Correction> held(String ledger) {
        if (!SqlLedger.mayBeAt(ledger)) {
            throw Complaint.undone("no ledger at " + ledger, "vedette ingest PATH... makes one");
        }
        try (SqlLedger open = SqlLedger.open(ledger)) {
            return open.corrections(AsOf.NOW);
        }
    }
}
