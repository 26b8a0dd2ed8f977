package org.vedette.cli.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Console;
import org.vedette.knowledge.words.Stand;
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
    private static final List<String> KINDS =
            List.of("cooperation in words", "cooperation in deeds", "conflict in words", "conflict in deeds");

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
        Pair asked = Objects.requireNonNull(pair, "picocli sets it");
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

    /// How many claims of each kind go which way, and where they stand between a plan and a deed.
    private void sum(Ledger open, Query query, Pair asked) {
        Map<String, EnumMap<Stand, Long>> kinds = new TreeMap<>();
        try (Stream<KeptClaim> claims = open.claims(query)) {
            claims.forEach(kept -> kinds.computeIfAbsent(
                            way(kept, asked) + ", "
                                    + KINDS.get(kept.claim().type().quad() - 1),
                            kind -> new EnumMap<>(Stand.class))
                    .merge(Stand.of(kept.claim().status()), 1L, Long::sum));
        }
        kinds.forEach((kind, stands) -> console.out()
                .line(kind + ": "
                        + stands.entrySet().stream()
                                .map(stand ->
                                        stand.getValue() + " " + stand.getKey().label())
                                .collect(Collectors.joining(", "))));
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

    private static boolean has(List<Party> parties, String code) {
        return parties.stream()
                .map(Party::actor)
                .anyMatch(actor -> code.equals(actor.country())
                        || (actor.code() != null
                                && (actor.code().equals(code) || actor.code().startsWith(code + "."))));
    }
}
