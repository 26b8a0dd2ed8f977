package org.vedette.cli.ledger;

import java.util.stream.Stream;
import org.vedette.cli.console.Console;
import org.vedette.store.KeptClaim;
import org.vedette.store.json.JsonText;

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
            case jsonl -> json(claim);
        };
    }

    /// The claim's own line, behind what the ledger knows of it.
    static String json(KeptClaim kept) {
        String head = JsonText.line(json -> {
            json.text("article", kept.report().article());
            json.whole("version", (long) kept.version());
            json.text("outlet", kept.report().outlet());
            json.text("title", kept.report().title());
            json.text("url", kept.report().url());
            json.text(
                    "published",
                    kept.report().published() == null
                            ? null
                            : kept.report().published().toString());
            json.text("edition", kept.report().edition());
            json.text("knownFrom", kept.known().toString());
            json.text("learned", kept.learned().toString());
            json.text("tlp", kept.report().tlp().word());
            json.text("words", kept.report().sentence());
        });
        return head.substring(0, head.length() - 1) + "," + kept.line().substring(1);
    }
}
