package org.vedette.collect.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vedette.collect.net.Bounds;
import org.vedette.collect.net.Moment;
import org.vedette.collect.net.Web;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.feed.Feed;
import org.vedette.model.feed.FeedList;

/// A desk on a folder, with a clock that the test moves and bounds that are soon reached.
final class TestDesk implements AutoCloseable, Watcher {
    static final Bounds NARROW =
            new Bounds(Duration.ofSeconds(20), Duration.ofSeconds(4), Duration.ofSeconds(8), 300_000, 5);

    final Moment moment;
    final List<SetAside<?>> aside = new ArrayList<>();
    final List<Look> looks = new ArrayList<>();
    private final Web web;
    private final Shelf shelf;
    private final StateFolder states;
    private final Desk desk;

    TestDesk(Path folder, Moment moment, Bounds bounds, Feed... feeds) throws IOException {
        this.moment = moment;
        var list = new FeedList("desk@example.org", List.of("127.0.0.1"), Duration.ZERO, List.of(feeds));
        this.web = new Web("Vedette/test", list.inside(), list.pause(), bounds, moment, moment);
        this.states = StateFolder.hold(Shelf.besides(folder));
        this.shelf = Shelf.open(folder, moment);
        this.desk = Desk.open(list, web, shelf, states, moment, true, this);
    }

    static Feed feed(String name, String address) {
        return new Feed(name, address, null, Feed.TextFrom.PAGE, null, Feed.MOST);
    }

    void look() throws InterruptedException {
        desk.look(Duration.ZERO);
    }

    FeedState state(String feed) {
        FeedState state = desk.stateOf(feed);
        if (state == null) {
            throw new IllegalStateException("no such feed: " + feed);
        }
        return state;
    }

    /// Everything on the shelf, in order.
    List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        shelf.since(Shelf.Mark.START, (mark, line) -> lines.add(line));
        return lines;
    }

    List<String> ids() throws IOException {
        return lines().stream().map(line -> line.path("id").asText()).toList();
    }

    @Override
    public void aside(Feed feed, SetAside<?> item) {
        aside.add(item);
    }

    @Override
    public void looked(Feed feed, Look look) {
        looks.add(look);
    }

    @Override
    public void close() throws IOException {
        web.close();
        shelf.close();
        states.close();
    }
}
