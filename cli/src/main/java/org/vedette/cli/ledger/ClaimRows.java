package org.vedette.cli.ledger;

import java.util.stream.Stream;
import org.vedette.cli.console.Console;
import org.vedette.store.KeptClaim;
import org.vedette.store.json.KeptClaimJson;

/// Writes kept claims out, one a line.
final class ClaimRows {
    private final Console console;
    private final Format format;
    private final Sheet sheet;

    ClaimRows(Console console, Format format) {
        this.console = console;
        this.format = format;
        this.sheet = format == Format.csv
                ? Sheet.csv(ClaimCells.COLUMNS)
                : new Sheet(ClaimCells.SHORT, ClaimCells.WIDTHS, console.width());
    }

    void write(Stream<KeptClaim> claims) {
        if (format != Format.jsonl) {
            console.out().line(sheet.head());
        }
        claims.forEach(claim -> console.out().line(line(claim)));
    }

    private String line(KeptClaim claim) {
        return switch (format) {
            case table -> sheet.row(ClaimCells.brief(claim));
            case csv -> sheet.row(ClaimCells.all(claim));
            case jsonl -> KeptClaimJson.line(claim);
        };
    }
}
