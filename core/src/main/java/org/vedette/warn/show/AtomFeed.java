package org.vedette.warn.show;

import java.time.Instant;
import java.util.List;
import org.vedette.model.alarm.Warning;
import org.vedette.model.watch.WatchPlan;

/// Warnings as an Atom feed (RFC 4287). A warning keeps its identifier, so that a reader of feeds shows it once.
public final class AtomFeed {
    private AtomFeed() {}

    /// The feed, the latest warning first.
    ///
    /// @param at stands as the feed's time where there is no warning
    public static String of(WatchPlan plan, List<Warning> warnings, Instant at) {
        var feed = new Markup()
                .raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>")
                .raw("<feed xmlns=\"http://www.w3.org/2005/Atom\">")
                .element("title", "", plan.tlp().label() + " " + plan.title())
                .element("id", "", "urn:vedette:watch:" + plan.id())
                .element(
                        "updated",
                        "",
                        (warnings.isEmpty() ? at : warnings.getLast().turn().at()).toString())
                .raw("<author><name>Vedette</name></author>");
        warnings.reversed().forEach(warning -> entry(feed, warning));
        return feed.raw("</feed>").toString();
    }

    private static void entry(Markup feed, Warning warning) {
        String title = warning.tlp().label() + " " + warning.title() + ": "
                + warning.turn().from().title() + " to " + warning.turn().to().title();
        feed.raw("<entry>")
                .element("title", "", title)
                .element("id", "", "urn:vedette:warning:" + warning.id())
                .element("updated", "", warning.turn().at().toString())
                .element("content", "type=\"text\"", String.join("\n", WarningText.lines(warning)))
                .raw("</entry>");
    }
}
