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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.WatchPlan;
import org.vedette.store.AsOf;
import org.vedette.store.Ledger;
import org.vedette.web.sight.SeenLedger;

/// The watches of the desk and how they went. A watch is replayed over the ledger when somebody looks, on a thread of
/// its own, and the outcome is kept until the ledger or the file changes.
public final class Watches implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int KEPT = 40;

    private record Asked(WatchPlan plan, AsOf asOf, LocalDate day, long revision, Tlp most) {}

    private final WatchShelf shelf;
    private final Ledger ledger;
    private final Outlets letters;
    private final InstantSource clock;
    private final Tlp most;
    private final Counting counting;

    /// What all those who look share, whatever they may see.
    private static final class Counting {
        private final ExecutorService worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("watch-replay").daemon(true).factory());
        private final Map<Asked, CompletableFuture<Course>> courses = new LinkedHashMap<>(KEPT, 1, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Asked, CompletableFuture<Course>> eldest) {
                return size() > KEPT;
            }
        };

        synchronized CompletableFuture<Course> course(Asked asked, Supplier<Course> count) {
            return courses.computeIfAbsent(asked, each -> CompletableFuture.supplyAsync(count, worker));
        }
    }

    /// @param letters of outlets, for grades
    /// @param clock what the desk takes for now
    public Watches(WatchShelf shelf, Ledger ledger, Outlets letters, InstantSource clock) {
        this(shelf, ledger, letters, clock, Tlp.RED, new Counting());
    }

    private Watches(
            WatchShelf shelf, Ledger ledger, Outlets letters, InstantSource clock, Tlp most, Counting counting) {
        this.shelf = shelf;
        this.ledger = ledger;
        this.letters = letters;
        this.clock = clock;
        this.most = most;
        this.counting = counting;
    }

    /// The watches that somebody may see, as they stand by the claims that he may see. Only the whole is to be closed.
    ///
    /// @param mark the strictest that he may see
    Watches seenBy(Tlp mark) {
        return new Watches(shelf.seenBy(mark), new SeenLedger(ledger, mark), letters, clock, mark, counting);
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
        var asked = new Asked(plan, asOf, day, ledger.revision(), most);
        return counting.course(asked, () -> new LedgerReplay(ledger, letters).course(plan, asOf, day));
    }

    @Override
    public void close() {
        counting.worker.shutdownNow();
    }
}
