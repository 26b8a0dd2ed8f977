package org.vedette.web.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.WatchPlan;
import org.vedette.store.AsOf;
import org.vedette.store.EventRecord;
import org.vedette.store.Ledger;
import org.vedette.web.sight.SeenEvents;
import org.vedette.web.sight.SeenLedger;

/// The watches of the desk and how they went. A watch is replayed over the ledger when somebody looks, on a thread of
/// its own, and the outcome is kept until the ledger or the file changes.
public final class Watches implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int KEPT = 40;

    private record Asked(Sought sought, LocalDate day, long revision) {}

    /// What is found for a watch can be added to while the ledger grows.
    private record Sought(WatchPlan plan, AsOf asOf, Tlp most) {}

    private final WatchShelf shelf;
    private final Ledger ledger;
    private final EventRecord events;
    private final Outlets letters;
    private final InstantSource clock;
    private final Tlp most;
    private final Counting counting;

    /// What all those who look share, whatever they may see.
    private static final class Counting {
        private final ExecutorService worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("watch-replay").daemon(true).factory());
        private final Map<Asked, CompletableFuture<Course>> courses = new Latest<>();
        private final Map<Sought, LookedAt> found = new Latest<>();

        synchronized CompletableFuture<Course> course(Asked asked, Function<LookedAt, LedgerReplay.Counted> count) {
            return courses.computeIfAbsent(
                    asked,
                    each -> CompletableFuture.supplyAsync(
                            () -> {
                                LedgerReplay.Counted counted = count.apply(found(asked.sought()));
                                if (counted.behind()) {
                                    drop(asked);
                                }
                                return counted.course();
                            },
                            worker));
        }

        private synchronized LookedAt found(Sought sought) {
            return found.computeIfAbsent(sought, each -> new LookedAt());
        }

        /// What was counted too early is shown to those who wait for it, and counted anew for those who come after.
        private synchronized void drop(Asked asked) {
            courses.remove(asked);
        }
    }

    /// Keeps what was asked for last.
    private static final class Latest<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        Latest() {
            super(KEPT, 1, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > KEPT;
        }
    }

    /// @param events of the same ledger
    /// @param letters of outlets, for grades
    /// @param clock what the desk takes for now
    public Watches(WatchShelf shelf, Ledger ledger, EventRecord events, Outlets letters, InstantSource clock) {
        this(shelf, ledger, events, letters, clock, Tlp.RED, new Counting());
    }

    private Watches(
            WatchShelf shelf,
            Ledger ledger,
            EventRecord events,
            Outlets letters,
            InstantSource clock,
            Tlp most,
            Counting counting) {
        this.shelf = shelf;
        this.ledger = ledger;
        this.events = events;
        this.letters = letters;
        this.clock = clock;
        this.most = most;
        this.counting = counting;
    }

    /// The watches that somebody may see, as they stand by the claims that he may see. Only the whole is to be closed.
    ///
    /// @param mark the strictest that he may see
    Watches seenBy(Tlp mark) {
        var seen = new SeenLedger(ledger, mark);
        return new Watches(
                shelf.seenBy(mark), seen, new SeenEvents(events, seen, mark), letters, clock, mark, counting);
    }

    public WatchShelf shelf() {
        return shelf;
    }

    /// How a watch went, or null while it is still being counted: then ask again.
    public @Nullable Course course(WatchPlan plan, AsOf asOf) {
        return course(plan, asOf, PATIENCE);
    }

    /// The same with a patience of one's own.
    public @Nullable Course course(WatchPlan plan, AsOf asOf, Duration patience) {
        try {
            return future(plan, asOf).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException broken) {
            throw new IllegalStateException("the watch " + plan.id() + " cannot be replayed", broken.getCause());
        }
    }

    private CompletableFuture<Course> future(WatchPlan plan, AsOf asOf) {
        Instant now = asOf.known() == null ? clock.instant() : asOf.known();
        LocalDate day = now.atOffset(ZoneOffset.UTC).toLocalDate();
        var asked = new Asked(new Sought(plan, asOf, most), day, ledger.revision());
        return counting.course(
                asked,
                found -> new LedgerReplay(ledger, events, letters, LedgerReplay.Sizes.USUAL)
                        .counted(plan, asOf, day, found));
    }

    @Override
    public void close() {
        counting.worker.shutdownNow();
    }
}
