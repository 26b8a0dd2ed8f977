package org.vedette.cli.collect;

import java.time.Instant;
import java.util.Locale;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Plain;
import org.vedette.cli.console.Tally;
import org.vedette.collect.desk.FeedState;
import org.vedette.collect.desk.Look;
import org.vedette.collect.desk.Watcher;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.Trouble;
import org.vedette.model.feed.Feed;

/// Says what happens while feeds are looked at, and counts.
final class FeedRun implements Watcher {
    private final Console console;
    private final Tally tally;
    private long taken;
    private long known;
    private long later;
    private long looked;
    private long failed;

    FeedRun(Console console) {
        this.console = console;
        this.tally = new Tally(console.err(), "items");
    }

    @Override
    public void aside(Feed feed, SetAside<?> item) {
        tally.setAside(item);
    }

    @Override
    public void looked(Feed feed, Look look) {
        looked++;
        taken += look.taken();
        known += look.known();
        later += look.later();
        for (int i = 0; i < look.taken(); i++) {
            tally.done();
        }
        if (!look.succeeded()) {
            failed++;
            console.err().line(Plain.oneLine(failure(feed, look.state())));
        }
    }

    private static String failure(Feed feed, FeedState state) {
        Trouble trouble = state.trouble();
        Instant next = state.notBefore();
        return "vedette: feed " + feed.name() + ": " + (trouble == null ? "" : Troubles.words(trouble) + ": ")
                + state.detail() + (next == null ? "" : "; looked at again after " + Spoken.minute(next));
    }

    /// Whether anything happened since the last sum.
    boolean hasNews() {
        return taken > 0 || failed > 0;
    }

    /// Sums up since the last sum.
    ///
    /// @param place where the articles lie
    String sum(Object place) {
        String sum = String.format(
                Locale.ROOT,
                "%s, %,d known before, %,d left for the next look, from %s; %,d failing; in %s",
                Spoken.count(taken, "new article"),
                known,
                later,
                Spoken.count(looked, "feed"),
                failed,
                place);
        taken = 0;
        known = 0;
        later = 0;
        looked = 0;
        return sum;
    }

    void forgetFailures() {
        failed = 0;
    }

    /// Gives the exit code.
    int close() {
        int aside = tally.close();
        return failed > 0 ? Complaint.NOT_ALL_DONE : aside;
    }
}
