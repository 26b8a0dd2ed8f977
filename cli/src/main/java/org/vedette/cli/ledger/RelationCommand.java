package org.vedette.cli.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Console;
import org.vedette.model.claim.Party;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Ledger;
import org.vedette.store.Pair;
import org.vedette.store.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `vedette relation`: what goes on between two.
@Command(
        name = "relation",
        description =
                "Tells what goes on between two states or organisations: how much of what, and the claims by day.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette relation RUS-PRK --from 2024-01-01 --to 2024-12-31",
            "  vedette relation \"RUS>PRK\" --type aid --format csv",
            "  vedette relation RUS-PRK --as-of 2024-10-24"
        })
public final class RelationCommand implements Callable<Integer> {
    private static final int QUADS = 4;

    @Parameters(
            paramLabel = "A-B",
            converter = FilterOptions.Pairs.class,
            description = "RUS-PRK for either way, \"RUS>PRK\" for what the first does to the second.")
    private @Nullable Pair pair;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (for people, the default), csv or jsonl.")
    private Format format = Format.table;

    private final Console console;

    public RelationCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Pair asked = java.util.Objects.requireNonNull(pair, "picocli sets it");
        Query query = filters.query(new Filter.Between(asked));
        try (Ledger open = ledger.open()) {
            if (format == Format.table) {
                sum(open, query, asked);
            }
            try (Stream<KeptClaim> claims = open.claims(query)) {
                new ClaimRows(console, format).write(claims);
            }
        }
        return 0;
    }

    /// How many claims of each quad class go which way.
    private void sum(Ledger open, Query query, Pair asked) {
        Map<String, long[]> ways = new TreeMap<>();
        try (Stream<KeptClaim> claims = open.claims(query)) {
            claims.forEach(claim -> ways.computeIfAbsent(way(claim, asked), way -> new long[QUADS])[
                    claim.claim().type().quad() - 1]++);
        }
        ways.forEach((way, quads) -> console.out()
                .line(String.format(
                        Locale.ROOT,
                        "%s: %,d in words for, %,d in deeds for, %,d in words against, %,d in deeds against",
                        way,
                        quads[0],
                        quads[1],
                        quads[2],
                        quads[3])));
        console.out().line("");
    }

    private static String way(KeptClaim claim, Pair asked) {
        boolean forth =
                has(claim.claim().sources(), asked.first()) && has(claim.claim().targets(), asked.second());
        boolean back = has(claim.claim().sources(), asked.second())
                && has(claim.claim().targets(), asked.first());
        String first = asked.first();
        String second = asked.second();
        return forth && back ? first + " and " + second : forth ? first + " to " + second : second + " to " + first;
    }

    private static boolean has(java.util.List<Party> parties, String code) {
        return parties.stream()
                .map(Party::actor)
                .anyMatch(actor -> code.equals(actor.country())
                        || (actor.code() != null
                                && (actor.code().equals(code) || actor.code().startsWith(code + "."))));
    }
}
