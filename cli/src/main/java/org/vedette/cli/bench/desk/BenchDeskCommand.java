package org.vedette.cli.bench.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.bench.BenchLedgerCommand;
import org.vedette.cli.bench.Memory;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.ledger.EventsOf;
import org.vedette.cli.watch.WatchFiles;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.model.watch.Outlets;
import org.vedette.pipeline.Clocked;
import org.vedette.store.AsOf;
import org.vedette.store.Coding;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Query;
import org.vedette.store.sql.SqlEvents;
import org.vedette.store.sql.SqlLedger;
import org.vedette.store.sql.desk.SqlAccounts;
import org.vedette.store.sql.desk.SqlSearches;
import org.vedette.store.sql.desk.SqlTail;
import org.vedette.store.sql.told.SqlWarnings;
import org.vedette.watchfile.KnownActors;
import org.vedette.web.Opening;
import org.vedette.web.WebDesk;
import org.vedette.web.api.serve.RateGate;
import org.vedette.web.desk.Desk;
import org.vedette.web.desk.WatchShelf;
import org.vedette.web.desk.Watches;
import org.vedette.web.server.Place;
import org.vedette.web.server.WebServer;
import org.vedette.web.visit.Visitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `vedette bench desk`: how long its pages take in a large ledger.
@Command(
        name = "desk",
        description = {
            "Fills a ledger with an invented archive of ten years, opens the desk on it for this machine alone, asks every",
            "page and listing several times, and tells how long each took until its first content was there."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette bench desk",
            "  vedette bench desk --claims 1000000",
            "  vedette bench desk --claims 1000000 --db bench.db      keeps the ledger, to be measured again"
        })
public final class BenchDeskCommand implements Callable<Integer> {
    private static final int USUAL = 100_000;
    private static final int USUAL_ROUNDS = 7;
    private static final int LOT = 200;
    private static final int DEEP = 20;
    private static final int MANY_REQUESTS = 1_000_000;
    private static final double SECOND = 1e9;
    private static final double MEGA = 1e6;
    private static final double MEBI = 1024;

    @Option(names = "--claims", paramLabel = "N", description = "How many claims to make (default: 100000).")
    private int claims = USUAL;

    @Option(names = "--rounds", paramLabel = "N", description = "How often each page is asked for (default: 7).")
    private int rounds = USUAL_ROUNDS;

    @Option(
            names = "--db",
            paramLabel = "FILE",
            description = "The ledger that this command made earlier, or where to make and keep it.")
    private @Nullable Path kept;

    @Option(names = "--watch", paramLabel = "FILE", description = "A watch file (default: that of the demonstration).")
    private @Nullable Path file;

    private final Console console;

    public BenchDeskCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (claims < 1 || rounds < 1) {
            throw Complaint.usage(
                    "--claims " + claims + " --rounds " + rounds + ": wanted at least 1 of each",
                    "leave them out for 100,000 claims and 7 rounds");
        }
        if (kept != null) {
            return on(kept);
        }
        Path folder = Files.createTempDirectory("vedette-bench");
        try {
            return on(folder.resolve("bench.db"));
        } finally {
            BenchLedgerCommand.clear(folder);
        }
    }

    private int on(Path file) throws IOException, InterruptedException {
        ActorRegister register = ActorRegister.load();
        boolean there = Files.exists(file);
        try (SqlLedger ledger = SqlLedger.open(file.toString())) {
            if (!there) {
                fill(ledger, register);
            }
            SqlEvents events = EventsOf.ledger(ledger);
            var changed = new AtomicLong();
            tell("merged into events", Clocked.time(() -> changed.set(events.catchUp())), changed.get(), "events");
            size(file);
            one(ledger, events);
            boolean quick = measured(ledger, events, register);
            Long peak = Memory.peak();
            if (peak != null) {
                console.out().line(String.format(Locale.ROOT, "peak memory: %.0f MiB", peak / MEBI));
            }
            return quick ? 0 : 1;
        }
    }

    private void size(Path file) throws IOException {
        console.out().line(String.format(Locale.ROOT, "file: %,.0f MB", Files.size(file) / MEGA));
    }

    private void fill(SqlLedger ledger, ActorRegister register) {
        var archive = new Archive(register, claims);
        Duration time = Clocked.time(() -> {
            var lot = new ArrayList<Coding>();
            while (archive.hasNext()) {
                lot.add(archive.next());
                if (lot.size() == LOT || !archive.hasNext()) {
                    ledger.take(lot, learned());
                    lot.clear();
                }
            }
        });
        tell("into the ledger", time, archive.made(), "claims");
    }

    private static Instant learned() {
        return AsOf.lastInstant(Archive.LAST.plusDays(2));
    }

    /// One more article, as a feed brings it: what it costs does not grow with the ledger.
    private void one(SqlLedger ledger, SqlEvents events) {
        Coding late = Late.article(ledger);
        if (late == null) {
            return;
        }
        Duration taken = Clocked.time(() -> ledger.take(late, learned()));
        var changed = new AtomicLong();
        Duration merged = Clocked.time(() -> changed.set(events.catchUp()));
        tell("one article more, taken", taken, late.reports().size(), "claims");
        tell("and merged", merged, changed.get(), "events");
    }

    private void tell(String what, Duration time, long number, String things) {
        double seconds = time.toNanos() / SECOND;
        console.out()
                .line(String.format(
                        Locale.ROOT,
                        "%-26s%,10.2f s, %,d %s, %,.0f a second",
                        what,
                        seconds,
                        number,
                        things,
                        number / Math.max(seconds, 1e-6)));
    }

    private boolean measured(SqlLedger ledger, SqlEvents events, ActorRegister register)
            throws IOException, InterruptedException {
        InstantSource clock = InstantSource.fixed(AsOf.lastInstant(Archive.LAST));
        Path watch = file != null ? file : console.home().resolve("demo/troop-dispatch-rus-prk.yaml");
        var files = new WatchFiles(register);
        files.check(List.of(watch));
        var shelf = new WatchShelf(List.of(watch), new KnownActors(register));
        try (var watches = new Watches(shelf, ledger, events, Outlets.NONE, clock)) {
            var desk = new Desk(
                    "bench",
                    new Desk.Kept(
                            ledger, events, new SqlTail(ledger), new SqlWarnings(ledger), new SqlSearches(ledger)),
                    register,
                    List.of(),
                    watches,
                    clock);
            var opening = new Opening(
                    Place.loopback(0),
                    List.of(),
                    false,
                    new SqlAccounts(ledger),
                    new RateGate.Limit(MANY_REQUESTS, MANY_REQUESTS),
                    line -> {});
            try (WebServer server =
                    WebDesk.start(desk, opening, mistake -> console.err().line("vedette: " + mistake))) {
                KeptClaim some = some(ledger);
                var asked = new DeskBench.Asked(
                        some == null ? "archive-0" : some.report().article(),
                        some == null ? "earchive-0-0" : event(events, some),
                        shelf.all().getFirst().id());
                return visit(new Visitor(server.address(), System::nanoTime), asked);
            }
        }
    }

    /// A claim of the middle of the archive, or null in a small one.
    private static @Nullable KeptClaim some(SqlLedger ledger) {
        var middle = new Filter.Days(
                Archive.FIRST.plusYears(4), Archive.FIRST.plusYears(4).plusDays(30));
        List<KeptClaim> found = ledger.page(Query.of(middle), null, 1).items();
        return found.isEmpty() ? null : found.getFirst();
    }

    private static String event(SqlEvents events, KeptClaim claim) {
        return events.holding(List.of(claim), AsOf.NOW).getFirst().id();
    }

    private boolean visit(Visitor visitor, DeskBench.Asked asked) throws IOException, InterruptedException {
        var bench = new DeskBench(visitor, rounds, console.out()::line);
        bench.head();
        String busy = Archive.BUSY;
        for (Map.Entry<String, String> each : DeskBench.pages(asked).entrySet()) {
            bench.measure(each.getKey(), each.getValue());
        }
        deep(bench, "search, far behind", "/search?actor=UKR");
        deep(bench, "relation, far behind", "/relation?pair=" + busy);
        for (Map.Entry<String, String> each : DeskBench.listings(asked).entrySet()) {
            bench.measure(each.getKey(), each.getValue());
        }
        deep(bench, "claims, far behind", "/api/v1/claims");
        deep(bench, "events, far behind", "/api/v1/events");
        deep(bench, "articles, far behind", "/api/v1/articles");
        List<String> slow = bench.slow();
        console.out()
                .line(
                        slow.isEmpty()
                                ? "every page had content within " + DeskBench.SLOW + " ms, every time"
                                : "over " + DeskBench.SLOW + " ms at least once: " + String.join("; ", slow));
        return slow.isEmpty();
    }

    private static void deep(DeskBench bench, String name, String path) throws IOException, InterruptedException {
        String behind = bench.deep(path, DEEP);
        if (behind != null) {
            bench.measure(name, behind);
        }
    }
}
