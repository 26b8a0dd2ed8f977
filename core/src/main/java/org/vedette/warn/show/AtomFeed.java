package org.vedette.warn.show;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.vedette.model.alarm.Warning;
import org.vedette.model.watch.WatchPlan;

/// Warnings as an Atom feed (RFC 4287). A warning keeps its identifier, so that a reader of feeds shows it once.
public final class AtomFeed {
    private AtomFeed() {}

    /// An entry of a feed.
    ///
    /// @param id stays the same for the same warning
    /// @param at when it is dated
    /// @param text for a person
    public record Entry(String id, String title, Instant at, String text) {}

    /// The feed of a watch, the latest warning first.
    ///
    /// @param at stands as the feed's time where there is no warning
    public static String of(WatchPlan plan, List<Warning> warnings, Instant at) {
        List<Entry> entries = warnings.stream().map(AtomFeed::entry).toList();
        return of(plan.tlp().label() + " " + plan.title(), "urn:vedette:watch:" + plan.id(), entries, at);
    }

    /// A feed of entries, the latest first.
    ///
    /// @param id of the feed, a URI
    /// @param entries the earliest first
    /// @param at stands as the feed's time where there is no entry
    public static String of(String title, String id, List<Entry> entries, Instant at) {
        var feed = new Markup()
                .raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>")
                .raw("<feed xmlns=\"http://www.w3.org/2005/Atom\">")
                .element("title", "", title)
                .element("id", "", id)
                .element("updated", "", newest(entries, at).toString())
                .raw("<author><name>Vedette</name></author>");
        entries.reversed().forEach(entry -> write(feed, entry));
        return feed.raw("</feed>").toString();
    }

    private static Instant newest(List<Entry> entries, Instant otherwise) {
        return entries.stream().map(Entry::at).max(Comparator.naturalOrder()).orElse(otherwise);
    }

    private static Entry entry(Warning warning) {
        String title = warning.tlp().label() + " " + warning.title() + ": "
                + warning.turn().from().title() + " to " + warning.turn().to().title();
        return new Entry(warning.id(), title, warning.turn().at(), String.join("\n", WarningText.lines(warning)));
    }

    private static void write(Markup feed, Entry entry) {
        feed.raw("<entry>")
                .element("title", "", entry.title())
                .element("id", "", "urn:vedette:warning:" + entry.id())
                .element("updated", "", entry.at().toString())
                .element("content", "type=\"text\"", entry.text())
                .raw("</entry>");
    }
}
