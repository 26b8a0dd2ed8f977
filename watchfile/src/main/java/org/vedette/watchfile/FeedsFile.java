package org.vedette.watchfile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Fault;
import org.vedette.model.FaultyFileException;
import org.vedette.model.feed.Feed;
import org.vedette.model.feed.FeedList;
import org.vedette.watchfile.yaml.Entry;
import org.vedette.watchfile.yaml.Faults;
import org.vedette.watchfile.yaml.Node;
import org.vedette.watchfile.yaml.YamlTree;

/// Reads the feeds of a desk out of the text of their file.
public final class FeedsFile {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/@]+(/\\S*)?");
    private static final Pattern CONTACT = Pattern.compile("\\S+@\\S+\\.\\S+|https?://\\S+");
    private static final Pattern TIME = Pattern.compile("(\\d{1,4}) ?(seconds?|minutes?|hours?|days?)");
    private static final int LONGEST_NAME = 60;
    private static final int MOST_EVER = 10_000;
    private static final Duration LEAST_EVERY = Duration.ofMinutes(1);
    private static final Map<String, Feed.TextFrom> TEXTS = Collections.unmodifiableSortedMap(
            new TreeMap<>(Map.of("page", Feed.TextFrom.PAGE, "feed", Feed.TextFrom.FEED)));

    private final Faults faults;
    private final SortedSet<String> names = new TreeSet<>();
    private final SortedSet<String> addresses = new TreeSet<>();

    private FeedsFile(String file) {
        this.faults = new Faults(file);
    }

    /// The feeds.
    ///
    /// @param file its name, for faults
    /// @param text of the file, in YAML
    /// @throws FaultyFileException naming every fault
    public static FeedList read(String file, String text) {
        var reading = new FeedsFile(file);
        FeedList list = reading.list(text);
        List<Fault> found = reading.faults.inOrder();
        if (list == null) {
            throw new FaultyFileException(found);
        }
        return Fault.refuseIfAny(found, list);
    }

    private @Nullable FeedList list(String text) {
        Node root = YamlTree.of(text, faults);
        if (root == null) {
            return null;
        }
        Entry entry = Entry.of(root, "feeds: contact, feeds", faults);
        var list = new FeedList(
                matching(entry, "contact", CONTACT, "a mail or web address that servers are told"),
                entry.words("inside"),
                Objects.requireNonNullElse(time(entry, "pause", Duration.ZERO), FeedList.PAUSE),
                feeds(entry));
        entry.close();
        return list;
    }

    private List<Feed> feeds(Entry entry) {
        List<Entry> entries = entry.entries("feeds", "a feed: feed, url, outlet, ...");
        if (entries.isEmpty()) {
            faults.add(entry.place("feeds"), "no feeds", "feeds");
        }
        List<Feed> feeds = new ArrayList<>();
        for (Entry each : entries) {
            feeds.add(feed(each));
            each.close();
        }
        return feeds;
    }

    private Feed feed(Entry entry) {
        String name = matching(entry, "feed", NAME, "a name of small letters, digits and hyphens, such as agency-asia");
        if (name.length() > LONGEST_NAME) {
            faults.add(
                    entry.place("feed"),
                    "a name of " + name.length() + " letters",
                    "at most " + LONGEST_NAME + ": it names a file");
        }
        once(entry, "feed", name, names);
        String address = matching(entry, "url", ADDRESS, "an address such as https://example.org/news.rss");
        once(entry, "url", address, addresses);
        return new Feed(
                name,
                address,
                entry.textOrNull("outlet"),
                Objects.requireNonNullElse(entry.choice("text", TEXTS), Feed.TextFrom.PAGE),
                time(entry, "every", LEAST_EVERY),
                most(entry));
    }

    private void once(Entry entry, String field, String value, SortedSet<String> known) {
        if (!value.isEmpty() && !known.add(value)) {
            faults.add(entry.place(field), "«" + value + "» again", "each " + field + " once");
        }
    }

    private String matching(Entry entry, String field, Pattern pattern, String wanted) {
        String text = entry.text(field);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            faults.add(entry.place(field), "«" + text + "»", wanted);
        }
        return text;
    }

    private int most(Entry entry) {
        Double most = entry.number("most");
        if (most == null) {
            return Feed.MOST;
        }
        if (most < 1 || most > MOST_EVER || most != Math.rint(most)) {
            faults.add(entry.place("most"), "«" + entry.textOrNull("most") + "»", "a number from 1 to " + MOST_EVER);
        }
        return most.intValue();
    }

    private @Nullable Duration time(Entry entry, String field, Duration least) {
        String text = entry.textOrNull(field);
        Duration time = text == null ? null : duration(text);
        if (text != null && (time == null || time.compareTo(least) < 0)) {
            String wanted = "a time such as " + (least.isZero() ? "2 seconds" : "15 minutes, 1 hour or 2 days");
            faults.add(entry.place(field), "«" + text + "»", wanted);
        }
        return time;
    }

    /// A stretch of time as people write it ("15 minutes"), or null.
    public static @Nullable Duration duration(String text) {
        Matcher match = TIME.matcher(text);
        if (!match.matches()) {
            return null;
        }
        long count = Long.parseLong(match.group(1));
        return switch (match.group(2).charAt(0)) {
            case 's' -> Duration.ofSeconds(count);
            case 'm' -> Duration.ofMinutes(count);
            case 'h' -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
