package org.vedette.collect.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.net.Answer;
import org.vedette.collect.net.Web;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.Trouble;
import org.vedette.model.feed.Feed;
import org.vedette.model.feed.FeedList;

/// Looks at feeds, each by itself: one that is broken or slow holds up no other.
///
/// Stopped at any instant, even by a kill, the next run goes on where this one was: an article is on the shelf
/// once its line is whole, and what the shelf holds behind the mark of a feed's state is taken as seen.
public final class Desk {
    private final FeedList list;
    private final Shelf shelf;
    private final StateFolder states;
    private final InstantSource clock;
    private final Watcher watcher;
    private final Contents contents;
    private final ItemReader items;
    private final Map<String, FeedState> known = new ConcurrentHashMap<>();
    /// Fingerprints of items that any of the feeds has had, as long as a feed's state remembers them.
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    private Desk(
            FeedList list,
            Web web,
            Shelf shelf,
            StateFolder states,
            InstantSource clock,
            boolean englishOnly,
            Watcher watcher) {
        this.list = list;
        this.shelf = shelf;
        this.states = states;
        this.clock = clock;
        this.watcher = watcher;
        this.contents = new Contents(web);
        this.items = new ItemReader(web, clock, englishOnly);
    }

    /// Takes up the work where the last run left it.
    ///
    /// @param englishOnly whether articles in other languages are set aside
    /// @throws IOException if shelf or states cannot be read
    public static Desk open(
            FeedList list,
            Web web,
            Shelf shelf,
            StateFolder states,
            InstantSource clock,
            boolean englishOnly,
            Watcher watcher)
            throws IOException {
        var desk = new Desk(list, web, shelf, states, clock, englishOnly, watcher);
        desk.recall();
        return desk;
    }

    private void recall() throws IOException {
        Shelf.Mark end = shelf.mark();
        Shelf.Mark earliest = end;
        for (Feed feed : list.feeds()) {
            FeedState state = recalled(feed, end);
            earliest = state.mark().isBefore(earliest) ? state.mark() : earliest;
            known.put(feed.name(), state);
            taken.addAll(state.seen());
        }
        Map<String, List<String>> unmarked = new LinkedHashMap<>();
        shelf.since(
                earliest,
                (mark, line) -> unmarked.computeIfAbsent(line.path("feed").asText(), name -> new ArrayList<>())
                        .add(Fingerprint.of(line.path("id").asText())));
        unmarked.forEach(this::alsoSeen);
    }

    /// A feed's first state is written before its first look, so that a mark is there from the beginning.
    private FeedState recalled(Feed feed, Shelf.Mark end) throws IOException {
        FeedState state = states.load(feed.name());
        if (state == null) {
            FeedState fresh = FeedState.unseen(feed.name(), feed.address(), end);
            states.save(fresh);
            return fresh;
        }
        return state.address().equals(feed.address()) ? state : state.elsewhere(feed.address());
    }

    private void alsoSeen(String feed, List<String> prints) {
        taken.addAll(prints);
        known.computeIfPresent(feed, (name, state) -> state.alsoSeen(prints));
    }

    Shelf shelf() {
        return shelf;
    }

    Instant now() {
        return clock.instant();
    }

    Contents contents() {
        return contents;
    }

    ItemReader items() {
        return items;
    }

    boolean hasTaken(String print) {
        return taken.contains(print);
    }

    /// Whether it is ours to put on the shelf, and no other feed was quicker.
    boolean take(String print) {
        return taken.add(print);
    }

    synchronized void setAside(Feed feed, SetAside<?> trouble, Instant at) throws IOException {
        states.setAside(DocumentLine.of(trouble, feed.name(), at));
        watcher.aside(feed, trouble);
    }

    /// Looks at every feed that is due, all hosts side by side, and comes back when the last is done.
    ///
    /// @param every how often a feed is looked at that does not say itself; zero for at each call
    /// @throws InterruptedException if the run is to end; what is on the shelf stays there
    public void look(Duration every) throws InterruptedException {
        Instant now = clock.instant();
        Set<String> before = remembered();
        Map<Feed, Future<Look>> looks = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                for (Feed feed : list.feeds()) {
                    if (!due(feed, every).isAfter(now)) {
                        looks.put(feed, threads.submit(() -> look(feed, every)));
                    }
                }
                for (Map.Entry<Feed, Future<Look>> each : looks.entrySet()) {
                    settle(each.getKey(), each.getValue(), every);
                }
            } finally {
                threads.shutdownNow();
            }
        }
        before.removeAll(remembered());
        taken.removeAll(before); // what no state remembers any more is on no page; what a broken look took stays
    }

    private Set<String> remembered() {
        Set<String> remembered = new HashSet<>();
        known.values().forEach(state -> remembered.addAll(state.seen()));
        return remembered;
    }

    /// When the next feed is due.
    ///
    /// @param every as for [#look]
    public Instant nextDue(Duration every) {
        return list.feeds().stream()
                .map(feed -> due(feed, every))
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    private Instant due(Feed feed, Duration every) {
        FeedState state = state(feed);
        Instant tried = state.tried();
        Instant due = tried == null ? Instant.MIN : tried.plus(wait(feed, every));
        Instant notBefore = state.notBefore();
        return notBefore != null && notBefore.isAfter(due) ? notBefore : due;
    }

    private FeedState state(Feed feed) {
        FeedState state = known.get(feed.name());
        if (state == null) {
            throw new IllegalStateException("not recalled: " + feed.name());
        }
        return state;
    }

    private Look look(Feed feed, Duration every) throws InterruptedException, IOException {
        Look look = new Looking(this, feed, state(feed), clock.instant()).look(wait(feed, every));
        keep(feed, look);
        return look;
    }

    private static Duration wait(Feed feed, Duration every) {
        return feed.every() == null ? every : feed.every();
    }

    private void keep(Feed feed, Look look) throws IOException {
        states.save(look.state());
        known.put(feed.name(), look.state());
        synchronized (this) {
            watcher.looked(feed, look);
        }
    }

    /// A mistake of our own in one feed is kept as that feed's trouble; a disk that is full ends the run.
    private void settle(Feed feed, Future<Look> look, Duration every) throws InterruptedException {
        try {
            look.get();
        } catch (ExecutionException broken) {
            switch (broken.getCause()) {
                case UncheckedIOException full -> throw full;
                case IOException full -> throw new UncheckedIOException(full);
                case null -> throw new IllegalStateException(broken);
                case Throwable ours -> keepMistake(feed, ours, every);
            }
        }
    }

    private void keepMistake(Feed feed, Throwable ours, Duration every) {
        FeedState before = state(feed);
        Instant now = clock.instant();
        String detail = "a mistake of our own: " + ours;
        var failure = new Answer.Failure(Trouble.STAGE_BROKE, detail, false, null);
        Instant next = Backoff.notBefore(failure, before.failures() + 1, wait(feed, every), now);
        FeedState after = before.failed(Trouble.STAGE_BROKE, detail, now, next, before.mark());
        try {
            keep(feed, new Look(after, 0, 0, 0, 0));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// What is remembered of a feed, or null if the list does not name it.
    public @Nullable FeedState stateOf(String feed) {
        return known.get(feed);
    }
}
