package org.vedette.cli.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long taking = 0;
        long working = 0;
        while (invented.hasNext()) {
            var coding = invented.next();
            long begin = System.nanoTime();
            long work = threads.getCurrentThreadCpuTime();
            ledger.take(coding, Instant.EPOCH);
            working += threads.getCurrentThreadCpuTime() - work;
            taking += System.nanoTime() - begin;
        }
        out.accept(String.format(
                Locale.ROOT,
                "%,d claims taken in %.1f s by the clock, %.1f s of processor time; an article a commit",
                invented.made(),
                taking / SECOND,
                working / SECOND));
        out.accept(String.format(Locale.ROOT, "claims/s: %.0f by the clock", invented.made() / (taking / SECOND)));
        out.accept(String.format(Locale.ROOT, "claims/s of a core: %.0f", invented.made() / (working / SECOND)));
    }

    /// Asks something and gives the number of claims in the answer.
    @FunctionalInterface
    interface Question {
        long ask();
    }

    private static void time(Consumer<String> out, String name, Question question) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] times = new double[ROUNDS];
        double[] work = new double[ROUNDS];
        long found = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            long before = threads.getCurrentThreadCpuTime();
            found = question.ask();
            work[i] = (threads.getCurrentThreadCpuTime() - before) / MILLI;
            times[i] = (System.nanoTime() - begin) / MILLI;
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
