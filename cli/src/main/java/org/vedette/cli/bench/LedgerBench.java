package org.vedette.cli.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vedette.store.AsOf;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Ledger;
import org.vedette.store.Pair;
import org.vedette.store.Query;

/// Measures a ledger with generated claims: how many it takes in a second, an article a commit, and how long it takes
/// to answer.
public final class LedgerBench {
    private static final int ROUNDS = 7;
    private static final int PAGE = 50;
    private static final double MILLI = 1e6;
    private static final double SECOND = 1e9;
    private static final int YEAR = 2022;

    private final Ledger ledger;
    private final int claims;

    LedgerBench(Ledger ledger, int claims) {
        this.ledger = ledger;
        this.claims = claims;
    }

    void run(Consumer<String> out) {
        fill(out);
        var days = new Filter.Days(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31));
        Query year = Query.of(new Filter.Between(Pair.of(Invented.RELATION)), days);
        time(out, "a relation's year, all of it", () -> all(year));
        time(out, "a relation's year, counted", () -> ledger.count(year));
        time(out, "a relation's year, first page", () -> page(year));
        time(out, "the same as of its middle", () -> all(year.asOf(AsOf.endOf(LocalDate.of(YEAR, 7, 1)))));
        time(out, "an actor, first page", () -> page(Query.of(new Filter.Actor("PRK", null))));
        time(out, "a year of all, first page", () -> page(Query.of(days)));
        time(out, "two words, first page", () -> page(Query.of(new Filter.Words("word17 word230"))));
    }

    private void fill(Consumer<String> out) {
        var invented = new Invented(claims);
        long making = 0;
        long begin = System.nanoTime();
        while (invented.hasNext()) {
            long before = System.nanoTime();
            var coding = invented.next();
            making += System.nanoTime() - before;
            ledger.take(coding, Instant.EPOCH);
        }
        double seconds = (System.nanoTime() - begin - making) / SECOND;
        out.accept(String.format(
                Locale.ROOT, "%,d claims taken in %.1f s, an article a commit", invented.made(), seconds));
        out.accept(String.format(Locale.ROOT, "claims/s: %.0f", invented.made() / seconds));
    }

    /// Asks something and gives the number of claims in the answer.
    @FunctionalInterface
    interface Question {
        long ask();
    }

    private static void time(Consumer<String> out, String name, Question question) {
        double[] times = new double[ROUNDS];
        long found = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            found = question.ask();
            times[i] = (System.nanoTime() - begin) / MILLI;
        }
        double first = times[0];
        Arrays.sort(times);
        out.accept(String.format(
                Locale.ROOT,
                "%-32s %,8d claims, median %.1f ms, first %.1f ms",
                name,
                found,
                times[ROUNDS / 2],
                first));
    }

    private long all(Query query) {
        try (Stream<KeptClaim> answer = ledger.claims(query)) {
            return answer.count();
        }
    }

    private long page(Query query) {
        return ledger.page(query, null, PAGE).items().size();
    }
}
