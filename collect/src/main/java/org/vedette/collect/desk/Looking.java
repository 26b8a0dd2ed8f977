package org.vedette.collect.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.feed.FeedItem;
import org.vedette.collect.net.Answer;
import org.vedette.collect.net.WebAddress;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.Trouble;
import org.vedette.model.feed.Feed;

/// One look at one feed. Used once.
final class Looking {
    /// So many tries a page gets before the feed's own words have to do.
    private static final int TRIES = 3;
    /// After so many pages in a row that cannot be had, the rest waits for the next look.
    private static final int FAILURES_IN_A_ROW = 3;
    /// A host that wants long pauses shall not hold up the next look at all others.
    private static final Duration LONGEST = Duration.ofMinutes(10);
    /// So many items are remembered that the feed itself does not hold any more.
    private static final int MEMORY = 3_000;

    private final Desk desk;
    private final Feed feed;
    private final FeedState before;
    private final Instant now;
    /// Fingerprints of items that are done with.
    private final Set<String> seen;

    private final SortedMap<String, Integer> waiting;
    private @Nullable Instant notBefore;
    private int taken;
    private int aside;
    private int known;
    private int inARow;

    Looking(Desk desk, Feed feed, FeedState before, Instant now) {
        this.desk = desk;
        this.feed = feed;
        this.before = before;
        this.now = now;
        this.seen = new LinkedHashSet<>(before.seen());
        this.waiting = new TreeMap<>(before.waiting());
    }

    /// @param every how often the feed is looked at when it is well
    Look look(Duration every) throws InterruptedException, IOException {
        URI address = WebAddress.of(null, feed.address());
        if (address == null) {
            String found = "found «" + feed.address() + "», wanted an address of http or https";
            return failed(new Answer.Failure(Trouble.ADDRESS_REFUSED, found, true, null), every);
        }
        return switch (desk.contents().fetch(before, address, now)) {
            case Contents.Found.Nothing(var why) -> failed(why, every);
            case Contents.Found.Same() -> done(before.tag(), before.changed(), before.moved(), 0);
            case Contents.Found.Items items -> items(items);
        };
    }

    private Look failed(Answer.Failure failure, Duration every) throws IOException {
        Instant next = Backoff.notBefore(failure, before.failures() + 1, every, now);
        FeedState after = before.failed(
                failure.trouble(), failure.detail(), now, next, desk.shelf().mark());
        return new Look(after, 0, 0, 0, 0);
    }

    private Look items(Contents.Found.Items found) throws InterruptedException, IOException {
        for (Answer.Failure broken : found.broken()) {
            setAside(new SetAside<>(feed.name(), broken.trouble(), broken.detail()));
        }
        Map<String, FeedItem> fresh = fresh(found.items());
        List<Map.Entry<String, FeedItem>> chosen =
                fresh.entrySet().stream().limit(feed.most()).toList().reversed();
        int later = fresh.size() - chosen.size();
        for (Map.Entry<String, FeedItem> each : chosen) {
            boolean inTime = desk.now().isBefore(now.plus(LONGEST));
            boolean goOn = inARow < FAILURES_IN_A_ROW && notBefore == null && inTime;
            later += goOn && dealtWith(each.getKey(), each.getValue(), found.title()) ? 0 : 1;
        }
        boolean whole = later == 0 && found.broken().isEmpty();
        Answer.Content answer = found.answer();
        String moved = answer.moved() == null ? null : answer.moved().toString();
        forget(found.items());
        // Told that nothing has changed we would never hear of the items again that were left over.
        return done(whole ? answer.tag() : null, whole ? answer.changed() : null, moved, later);
    }

    /// Items not dealt with before, in the order of the feed. What the feed holds twice counts once.
    private Map<String, FeedItem> fresh(List<FeedItem> items) throws IOException {
        Map<String, FeedItem> fresh = new LinkedHashMap<>();
        for (FeedItem item : items) {
            String name = ItemName.of(feed.name(), item);
            String id = name == null ? nameless(item) : name;
            if (isDone(id)) {
                known++;
            } else if (name == null && item.html().isBlank()) {
                aside(id, Trouble.ITEM_EMPTY, "found an item with neither an address nor text");
            } else {
                fresh.putIfAbsent(id, item);
            }
        }
        return fresh;
    }

    private String nameless(FeedItem item) {
        return feed.name() + ":" + Fingerprint.of(item.title() + "\n" + item.html());
    }

    /// Whether this feed, or another one, has had the item.
    private boolean isDone(String id) {
        String print = Fingerprint.of(id);
        return seen.contains(print) || (desk.hasTaken(print) && seen.add(print));
    }

    private boolean dealtWith(String id, FeedItem item, @Nullable String title)
            throws InterruptedException, IOException {
        String print = Fingerprint.of(id);
        int tries = waiting.getOrDefault(print, 0) + 1;
        return switch (desk.items().read(feed, id, item, title, tries >= TRIES)) {
            case ItemReader.Made.Later(var why) -> {
                later(print, tries, why);
                yield false;
            }
            case ItemReader.Made.Aside(var trouble, var detail) -> {
                aside(id, trouble, detail);
                yield true;
            }
            case ItemReader.Made.Document(var article, var from) -> {
                inARow = 0;
                if (desk.take(print)) {
                    put(DocumentLine.of(article, more(from)));
                    taken++;
                } else {
                    known++;
                }
                dealtWith(print);
                yield true;
            }
        };
    }

    private void put(String line) {
        try {
            desk.shelf().put(line);
        } catch (IOException full) {
            throw new UncheckedIOException(full); // no feed's fault: the run ends
        }
    }

    private SortedMap<String, String> more(String from) {
        SortedMap<String, String> more = new TreeMap<>();
        more.put("collected", now.truncatedTo(ChronoUnit.SECONDS).toString());
        more.put("feed", feed.name());
        more.put("from", from);
        return more;
    }

    private void later(String print, int tries, Answer.Failure why) {
        if (why.trouble() == Trouble.ASKED_TO_WAIT) {
            notBefore = why.notBefore() == null ? now.plus(Duration.ofMinutes(5)) : why.notBefore();
        } else {
            waiting.put(print, tries);
            inARow++;
        }
    }

    private void aside(String id, Trouble trouble, String detail) throws IOException {
        dealtWith(Fingerprint.of(id));
        inARow = 0;
        setAside(new SetAside<>(id, trouble, detail));
    }

    private void setAside(SetAside<?> trouble) throws IOException {
        aside++;
        desk.setAside(feed, trouble, now);
    }

    private void dealtWith(String print) {
        seen.add(print);
        waiting.remove(print);
    }

    /// What the feed still holds is always remembered, of the rest the newest.
    private void forget(List<FeedItem> items) {
        Set<String> here = new LinkedHashSet<>();
        for (FeedItem item : items) {
            String name = ItemName.of(feed.name(), item);
            here.add(Fingerprint.of(name == null ? nameless(item) : name));
        }
        waiting.keySet().retainAll(here);
        List<String> gone = new ArrayList<>(seen);
        gone.removeAll(here);
        seen.removeAll(gone.subList(0, Math.max(0, gone.size() - MEMORY)));
    }

    private Look done(@Nullable String tag, @Nullable String changed, @Nullable String moved, int later)
            throws IOException {
        desk.shelf().sync();
        FeedState after = new FeedState(
                feed.name(),
                feed.address(),
                tag,
                changed,
                now,
                now,
                notBefore,
                0,
                null,
                "",
                moved,
                before.taken() + taken,
                before.aside() + aside,
                waiting,
                new ArrayList<>(seen),
                desk.shelf().mark());
        return new Look(after, taken, aside, later, known);
    }
}
