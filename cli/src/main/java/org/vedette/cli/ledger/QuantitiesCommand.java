package org.vedette.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Console;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Ledger;
import org.vedette.store.Pair;
import org.vedette.store.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `vedette quantities`: how many, planned against done, by voice, in the order in which it became known.
@Command(
        name = "quantities",
        description = "Lists the amounts between two as they became known: planned against done, and on whose word.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette quantities RUS-PRK --unit troops",
            "  vedette quantities RUS-PRK --unit troops --as-of 2024-10-24 --format csv"
        })
public final class QuantitiesCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "A-B",
            converter = FilterOptions.Pairs.class,
            description = "RUS-PRK for either way, \"RUS>PRK\" for what the first does to the second.")
    private @Nullable Pair pair;

    @Option(names = "--unit", paramLabel = "UNIT", description = "Only this unit: troops, people, USD, ...")
    private @Nullable String unit;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (for people, the default), csv or jsonl.")
    private Format format = Format.table;

    private final Console console;

    public QuantitiesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Query query = filters.query(new Filter.Between(Objects.requireNonNull(pair, "picocli sets it")));
        List<Amount> amounts = new ArrayList<>();
        try (Ledger open = ledger.open();
                Stream<KeptClaim> claims = open.claims(unit == null ? query : query.and(new Filter.Unit(unit)))) {
            claims.forEach(claim -> amounts.addAll(Amount.of(claim, unit)));
        }
        amounts.sort(Amount.ORDER);
        write(amounts);
        return 0;
    }

    private void write(List<Amount> amounts) {
        Sheet sheet = format == Format.csv
                ? Sheet.csv(Amount.COLUMNS)
                : new Sheet(Amount.SHORT, Amount.WIDTHS, console.width());
        if (format != Format.jsonl) {
            console.out().line(sheet.head());
        }
        for (Amount amount : amounts) {
            console.out()
                    .line(
                            switch (format) {
                                case table -> sheet.row(amount.brief());
                                case csv -> sheet.row(amount.all());
                                case jsonl -> amount.json();
                            });
        }
    }
}
