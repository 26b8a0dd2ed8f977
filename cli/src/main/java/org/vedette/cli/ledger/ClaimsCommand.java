package org.vedette.cli.ledger;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.vedette.cli.console.Console;
import org.vedette.store.KeptClaim;
import org.vedette.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `vedette claims`: claims of the ledger, by day.
@Command(
        name = "claims",
        description = "Lists claims of the ledger by day, narrowed by whatever is asked.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette claims --relation RUS-PRK --from 2024-10-01 --to 2024-10-31",
            "  vedette claims --actor KOR.NIS --as voice --status planned,promised --format csv > plans.csv",
            "  vedette claims --search \"troop* Kursk\" --as-of 2024-10-24 --format jsonl"
        })
public final class ClaimsCommand implements Callable<Integer> {
    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (for people, the default), csv or jsonl.")
    private Format format = Format.table;

    @Mixin
    private LimitOption limit = new LimitOption();

    private final Console console;

    public ClaimsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        limit.check();
        try (Ledger open = ledger.open();
                Stream<KeptClaim> claims = open.claims(filters.query())) {
            new ClaimRows(console, format).write(limit.of(claims));
        }
        return 0;
    }
}
