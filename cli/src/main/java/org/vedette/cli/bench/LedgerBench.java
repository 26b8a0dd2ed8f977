package org.vedette.cli.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vedette.store.AsOf;
import org.vedette.store.Coding;
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
    private static final double MILLIS = 1000;
    private static final double SECOND = 1e9;
    private static final int YEAR = 2022;
    /// So many claims are measured; more are taken in lots, since it is the asking that they are for.
    private static final int MEASURED = 100_000;
    private static final int LOT = 200;

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
        var clocks = new Clocks();
        while (invented.hasNext() && invented.made() < MEASURED) {
            var coding = invented.next();
            clocks.begin();
            ledger.take(coding, Instant.EPOCH);
            clocks.end();
        }
        int measured = invented.made();
        var lot = new ArrayList<Coding>();
        while (invented.hasNext()) {
            lot.add(invented.next());
            if (lot.size() == LOT || !invented.hasNext()) {
                ledger.take(lot, Instant.EPOCH);
                lot.clear();
            }
        }
        out.accept(String.format(
                Locale.ROOT, "%,d claims, of which %,d were measured, an article a commit", invented.made(), measured));
        out.accept(String.format(Locale.ROOT, "claims/s: %.0f by the clock", measured / clocks.wall()));
        out.accept(String.format(Locale.ROOT, "claims/s of a core: %.0f", measured / clocks.work()));
    }

    /// Adds up time by the clock and time of the processor.
    private static final class Clocks {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private long wall;
        private long work;

        void begin() {
            wall -= System.nanoTime();
            work -= threads.getCurrentThreadCpuTime();
        }

        void end() {
            work += threads.getCurrentThreadCpuTime();
            wall += System.nanoTime();
        }

        /// In seconds.
        double wall() {
            return wall / SECOND;
        }

        /// In seconds.
        double work() {
            return work / SECOND;
        }
    }

    /// Asks something and gives the number of claims in the answer.
    @FunctionalInterface
    interface Question {
        long ask();
    }

    private static void time(Consumer<String> out, String name, Question question) {
        double[] times = new double[ROUNDS];
        double[] work = new double[ROUNDS];
        long found = 0;
        for (int i = 0; i < ROUNDS; i++) {
            var clocks = new Clocks();
            clocks.begin();
            found = question.ask();
            clocks.end();
            times[i] = clocks.wall() * MILLIS;
            work[i] = clocks.work() * MILLIS;
        }
        double first = times[0];
        Arrays.sort(times);
        Arrays.sort(work);
        out.accept(String.format(
                Locale.ROOT,
                "%-32s %,6d claims, median %.1f ms (%.1f of processor time), first %.1f ms",
                name,
                found,
                times[ROUNDS / 2],
                work[ROUNDS / 2],
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
