package org.vedette.collect.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.collect.net.Bounds;
import org.vedette.collect.net.LoopbackServer;
import org.vedette.collect.net.LoopbackServer.Reply;
import org.vedette.collect.net.Moment;
import org.vedette.model.Trouble;
import org.vedette.model.feed.Feed;

class DeskTest {
    private static final String DAY = "2026-11-22.jsonl";

    @TempDir
    private Path folder;

    private final Moment moment = new Moment("2026-11-22T12:00:00Z");
    private final AtomicInteger items = new AtomicInteger(3);
    private final AtomicReference<Reply> pages = new AtomicReference<>(Samples.page());

    /// A server whose feed has as many items as the test says, with an ETag that tells how many.
    private LoopbackServer server() throws IOException {
        return new LoopbackServer((request, out) -> {
            String tag = "\"" + items.get() + "\"";
            Reply reply = switch (request.path().split("/")[1]) {
                case "robots.txt" -> Reply.of(404, "", "");
                case "page" -> Objects.requireNonNull(pages.get());
                default ->
                    request.header("if-none-match").equals(tag)
                            ? Reply.raw("HTTP/1.1 304 X\r\n\r\n")
                            : Reply.of(200, "ETag: " + tag + "\r\n", Samples.rss(request, items.get()));
            };
            reply.to(request, out);
        });
    }

    private TestDesk desk(Feed... feeds) throws IOException {
        return new TestDesk(folder, moment, Bounds.USUAL, feeds);
    }

    private static List<String> pages(LoopbackServer server, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> server.at("/page/" + i))
                .toList();
    }

    @Test
    void whatIsNewIsPutDownOnceTheOldestFirst() throws Exception {
        try (var server = server();
                var desk = desk(TestDesk.feed("a", server.at("/feed")))) {
            desk.look();
            assertThat(desk.ids()).isEqualTo(pages(server, 1, 3));
            desk.look();
            assertThat(server.requests().getLast().header("if-none-match")).isEqualTo("\"3\"");
            items.set(5);
            desk.look();
            assertThat(desk.ids()).isEqualTo(pages(server, 1, 5));
            assertThat(server.asked("/page/1")).isOne();
            assertThat(desk.state("a").taken()).isEqualTo(5);
        }
    }

    @Test
    void aLineHoldsWhatAReaderTakes() throws Exception {
        items.set(1);
        var feed = new Feed("a", "", "The Courier", Feed.TextFrom.PAGE, null, 10);
        try (var server = server();
                var desk = desk(new Feed("a", server.at("/feed"), feed.outlet(), feed.text(), null, 10))) {
            desk.look();
            JsonNode line = desk.lines().getFirst();
            assertThat(line.path("published").asText()).isEqualTo("2026-11-22T08:01:00Z");
            assertThat(line.path("outlet").asText()).isEqualTo("The Courier");
            assertThat(line.path("url").asText()).isEqualTo(server.at("/page/1"));
            assertThat(line.path("collected").asText()).isEqualTo("2026-11-22T12:00:00Z");
            assertThat(line.path("text").asText().split("\n\n")).hasSize(5);
        }
    }

    @Test
    void twoFeedsWithTheSameArticlesGiveThemOnce() throws Exception {
        try (var server = server()) {
            try (var desk = desk(TestDesk.feed("a", server.at("/feed")), TestDesk.feed("b", server.at("/other")))) {
                desk.look();
                assertThat(desk.ids()).containsExactlyInAnyOrderElementsOf(pages(server, 1, 3));
            }
            try (var again = desk(TestDesk.feed("b", server.at("/other")))) {
                moment.pass(Duration.ofHours(1));
                items.set(4);
                again.look();
                assertThat(again.ids()).hasSize(4).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void aNewRunGoesOnWhereTheLastOneWas() throws Exception {
        try (var server = server()) {
            Feed feed = TestDesk.feed("a", server.at("/feed"));
            try (var desk = desk(feed)) {
                desk.look();
            }
            items.set(4);
            try (var desk = desk(feed)) {
                desk.look();
                assertThat(desk.ids()).isEqualTo(pages(server, 1, 4));
            }
            assertThat(server.asked("/page/1")).isOne();
        }
    }

    /// As after a power cut between the shelf and the state: lines behind the mark count, half a line does not.
    @Test
    void whatLiesBehindTheMarkIsSeenAndAHalfLineIsFetchedAgain() throws Exception {
        try (var server = server()) {
            Feed feed = TestDesk.feed("a", server.at("/feed"));
            Path state = Shelf.besides(folder).resolve("a.json");
            try (var desk = desk(feed)) {
                String before = Files.readString(state);
                desk.look();
                Files.writeString(state, before);
            }
            Path day = folder.resolve(DAY);
            String lines = Files.readString(day);
            Files.writeString(day, lines.substring(0, lines.length() - 50));
            try (var desk = desk(feed)) {
                desk.look();
                assertThat(desk.ids()).isEqualTo(pages(server, 1, 3));
            }
            assertThat(server.asked("/page/2")).isOne();
            assertThat(server.asked("/page/3")).isEqualTo(2);
        }
    }

    @Test
    void moreThanTheMostWaitsForTheNextLookAndNoTagHidesIt() throws Exception {
        items.set(7);
        try (var server = server()) {
            var feed = new Feed("a", server.at("/feed"), null, Feed.TextFrom.PAGE, null, 3);
            try (var desk = desk(feed)) {
                desk.look();
                assertThat(desk.ids()).isEqualTo(pages(server, 5, 7));
                assertThat(desk.state("a").tag()).isNull();
                desk.look();
                desk.look();
                assertThat(desk.ids()).hasSize(7).doesNotHaveDuplicates();
                assertThat(desk.state("a").tag()).isEqualTo("\"7\"");
            }
        }
    }

    @Test
    void aHostThatWantsLongPausesHoldsUpALookForMinutesOnly() throws Exception {
        String pauses = "User-agent: *\nCrawl-delay: 240\n";
        try (var server = new LoopbackServer((request, out) -> (switch (request.path()
                                .split("/")[1]) {
                            case "robots.txt" -> Reply.of(200, "Content-Type: text/plain\r\n", pauses);
                            case "page" -> Samples.page();
                            default -> Reply.of(200, "", Samples.rss(request, 7));
                        })
                        .to(request, out));
                var desk = desk(TestDesk.feed("a", server.at("/feed")))) {
            desk.look();
            assertThat(moment.instant()).isEqualTo(Instant.parse("2026-11-22T12:12:00Z"));
            assertThat(desk.ids()).hasSize(3);
            assertThat(desk.looks.getLast().later()).isEqualTo(4);
            desk.look();
            desk.look();
            assertThat(desk.ids()).hasSize(7).doesNotHaveDuplicates();
            assertThat(desk.looks.getLast().later()).isZero();
        }
    }

    @Test
    void aPageThatFailsIsTriedThriceAndThenTheFeedsOwnWordsDo() throws Exception {
        items.set(1);
        pages.set(Reply.of(500, "", ""));
        try (var server = server();
                var desk = desk(TestDesk.feed("a", server.at("/feed")))) {
            desk.look();
            desk.look();
            assertThat(desk.ids()).isEmpty();
            assertThat(desk.state("a").waiting()).hasSize(1);
            desk.look();
            assertThat(desk.lines()).hasSize(1);
            assertThat(desk.lines().getFirst().path("from").asText()).isEqualTo("feed");
            assertThat(desk.state("a").waiting()).isEmpty();
        }
    }

    @Test
    void aServerThatIsTiredOfUsIsLeftAlone() throws Exception {
        pages.set(Reply.of(429, "Retry-After: 600\r\n", ""));
        try (var server = server();
                var desk = desk(TestDesk.feed("a", server.at("/feed")))) {
            desk.look();
            assertThat(server.requests().stream().filter(each -> each.path().startsWith("/page")))
                    .hasSize(1);
            assertThat(desk.state("a").notBefore()).isEqualTo(Instant.parse("2026-11-22T12:10:00Z"));
            pages.set(Samples.page());
            moment.pass(Duration.ofMinutes(9));
            desk.look();
            assertThat(desk.ids()).isEmpty();
            moment.pass(Duration.ofMinutes(1));
            desk.look();
            assertThat(desk.ids()).isEqualTo(pages(server, 1, 3));
        }
    }

    @Test
    void afterEachFailureTheWaitIsTwiceAsLongUpToADay() throws Exception {
        try (var server = new LoopbackServer(Reply.of(404, "", ""));
                var desk = desk(TestDesk.feed("a", server.at("/feed")))) {
            for (int i = 0; i < 12; i++) {
                desk.look();
                FeedState state = desk.state("a");
                Duration wait = Duration.between(moment.instant(), state.notBefore());
                Duration wanted = Duration.ofMinutes(5L << Math.min(i, 9));
                assertThat(wait).isEqualTo(wanted.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1) : wanted);
                assertThat(state.trouble()).isEqualTo(Trouble.ANSWERED_NO);
                assertThat(Health.of(state, moment.instant())).isEqualTo(Health.FAILING);
                moment.pass(wait);
            }
            assertThat(desk.state("a").failures()).isEqualTo(12);
        }
    }

    @Test
    void aBrokenItemIsSetAsideOnceWithItsNumber() throws Exception {
        String bad = "<rss version=\"2.0\"><channel><title>t</title><item><title>x</title></item></channel></rss>";
        try (var server = new LoopbackServer(Reply.of(200, "", bad));
                var desk = desk(TestDesk.feed("a", server.at("/feed")))) {
            desk.look();
            desk.look();
            assertThat(desk.aside).hasSize(1);
            assertThat(Files.readString(Shelf.besides(folder).resolve("set-aside.jsonl")))
                    .contains("\"code\":119,\"name\":\"ITEM_EMPTY\"", "\"feed\":\"a\"");
            assertThat(desk.state("a").aside()).isEqualTo(1);
        }
    }

    @Test
    void otherLanguagesAreSetAside() throws Exception {
        items.set(1);
        String german = "<html><body><article>"
                + "<p>Die Regierung hat am Freitag mitgeteilt, dass die Gespräche über die Brücke weitergehen.</p>"
                        .repeat(4)
                + "</article></body></html>";
        pages.set(Reply.of(200, "Content-Type: text/html\r\n", german));
        try (var server = server();
                var desk = desk(TestDesk.feed("a", server.at("/feed")))) {
            desk.look();
            assertThat(desk.ids()).isEmpty();
            assertThat(desk.aside)
                    .singleElement()
                    .satisfies(each -> assertThat(each.trouble()).isEqualTo(Trouble.LANGUAGE_NOT_READ));
        }
    }

    @Test
    void aListOfSitemapsIsFollowed() throws Exception {
        String list = "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                + "<sitemap><loc>/news.xml</loc><lastmod>2026-11-22</lastmod></sitemap>"
                + "<sitemap><loc>/old.xml</loc><lastmod>2026-01-01</lastmod></sitemap></sitemapindex>";
        String news = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url><loc>/page/9</loc><news:news>"
                + "<news:publication><news:name>The Courier</news:name></news:publication>"
                + "<news:publication_date>2026-11-22T09:00:00+09:00</news:publication_date>"
                + "<news:title>A bridge</news:title></news:news></url></urlset>";
        try (var server = new LoopbackServer((request, out) -> (switch (request.path()) {
                            case "/robots.txt" -> Reply.of(404, "", "");
                            case "/list.xml" -> Reply.of(200, "", list);
                            case "/news.xml" -> Reply.of(200, "", news);
                            default -> Samples.page();
                        })
                        .to(request, out));
                var desk = desk(TestDesk.feed("a", server.at("/list.xml")))) {
            desk.look();
            assertThat(server.asked("/old.xml")).isZero();
            JsonNode line = desk.lines().getFirst();
            assertThat(line.path("title").asText()).isEqualTo("A bridge");
            assertThat(line.path("outlet").asText()).isEqualTo("The Courier");
            assertThat(line.path("published").asText()).isEqualTo("2026-11-22T00:00:00Z");
        }
    }

    @Test
    void twoRunsInOneFolderAreRefused() throws Exception {
        try (var desk = desk()) {
            assertThat(desk.ids()).isEmpty();
            assertThatThrownBy(() -> desk()).isInstanceOf(IOException.class).hasMessageContaining("another run");
        }
    }

    @Test
    void aStateOfALaterVersionIsRefusedByNumber() throws Exception {
        Path states = Files.createDirectories(Shelf.besides(folder));
        Files.writeString(states.resolve("a.json"), "{\"version\": 9}", StandardOpenOption.CREATE);
        assertThatThrownBy(() -> desk(TestDesk.feed("a", "http://127.0.0.1:1/feed")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.json: found a state of version 9, wanted 1");
    }
}
