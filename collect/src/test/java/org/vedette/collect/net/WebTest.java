package org.vedette.collect.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.collect.net.LoopbackServer.Reply;
import org.vedette.model.Trouble;

/// Manners and caution, against a server of this machine.
class WebTest {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Reply NO_ROBOTS = Reply.of(404, "", "none");

    private final Moment moment = new Moment("2026-11-22T12:00:00Z");

    private Web web(String... inside) {
        return new Web("Vedette/test (+desk@example.org)", List.of(inside), PAUSE, Bounds.USUAL, moment, moment);
    }

    private static LoopbackServer server(Reply robots, Reply other) throws IOException {
        return new LoopbackServer(
                (request, out) -> (request.path().equals("/robots.txt") ? robots : other).to(request, out));
    }

    private static Ask page(String address) {
        return Ask.page(URI.create(address));
    }

    @Test
    void weSayWhoWeAreAndWhatWeHave() throws Exception {
        try (var server = server(
                        NO_ROBOTS,
                        (request, out) -> Reply.of(
                                        request.header("if-none-match").isEmpty() ? 200 : 304,
                                        "ETag: \"v7\"\r\nLast-Modified: Sat, 21 Nov 2026 08:00:00 GMT\r\n",
                                        "")
                                .to(request, out));
                var web = web("127.0.0.1")) {
            var first = (Answer.Content) web.get(page(server.at("/a")));
            assertThat(first.tag()).isEqualTo("\"v7\"");
            Answer again = web.get(new Ask(URI.create(server.at("/a")), "*/*", first.tag(), first.changed()));
            assertThat(again).isEqualTo(new Answer.Same());
            LoopbackServer.Request last = server.requests().getLast();
            assertThat(last.header("user-agent")).isEqualTo("Vedette/test (+desk@example.org)");
            assertThat(last.header("if-none-match")).isEqualTo("\"v7\"");
            assertThat(last.header("if-modified-since")).isEqualTo("Sat, 21 Nov 2026 08:00:00 GMT");
            assertThat(last.headers()).doesNotContainKeys("cookie", "authorization", "referer", "upgrade");
        }
    }

    @Test
    void aHostIsLeftAloneBetweenRequests() throws Exception {
        try (var server = server(NO_ROBOTS, Reply.of(200, "", "text"));
                var web = web("127.0.0.1")) {
            for (int i = 0; i < 3; i++) {
                web.get(page(server.at("/" + i)));
            }
            assertThat(moment.waited()).containsExactly(PAUSE, PAUSE, PAUSE);
            assertThat(server.asked("/robots.txt")).isOne();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, PT2S", "30, PT30S", "300, PT5M"})
    void theHostsOwnPauseIsKeptWithinReason(int told, Duration kept) throws Exception {
        try (var server = server(
                        Reply.of(200, "", "User-agent: *\nCrawl-delay: " + told + "\n"), Reply.of(200, "", "text"));
                var web = web("127.0.0.1")) {
            web.get(page(server.at("/a")));
            web.get(page(server.at("/b")));
            assertThat(moment.waited().getLast()).isEqualTo(kept);
        }
    }

    @Test
    void aHostThatWantsHoursBetweenRequestsIsClosed() throws Exception {
        try (var server = server(Reply.of(200, "", "User-agent: *\nCrawl-delay: 7200\n"), Reply.of(200, "", "text"));
                var web = web("127.0.0.1")) {
            assertThat(trouble(web.get(page(server.at("/a"))))).isEqualTo(Trouble.CLOSED_TO_ROBOTS);
        }
    }

    @Test
    void robotsAreObeyedByOurOwnNameAndAtEveryStation() throws Exception {
        String rules = "User-agent: *\nDisallow: /\n\nUser-agent: vedette\nDisallow: /closed\n";
        try (var server = server(
                        Reply.of(200, "", rules),
                        (request, out) -> Reply.of(
                                        request.path().equals("/way") ? 302 : 200, "Location: /closed/a\r\n", "text")
                                .to(request, out));
                var web = web("127.0.0.1")) {
            assertThat(web.get(page(server.at("/open")))).isInstanceOf(Answer.Content.class);
            assertThat(trouble(web.get(page(server.at("/closed/a"))))).isEqualTo(Trouble.CLOSED_TO_ROBOTS);
            assertThat(trouble(web.get(page(server.at("/way"))))).isEqualTo(Trouble.CLOSED_TO_ROBOTS);
            assertThat(server.asked("/closed/a")).isZero();
        }
    }

    private static Trouble trouble(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Failure.class);
        return ((Answer.Failure) answer).trouble();
    }

    /// Names are judged by what they lead to, and numbers in all their forms.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:%d/", "http://127.0.0.1:%d/", "http://127.1:%d/", "http://2130706433:%d/",
                "http://0:%d/", "http://0.0.0.0:%d/", "http://[::1]:%d/", "http://[::ffff:127.0.0.1]:%d/",
                "http://[::ffff:7f00:1]:%d/"
            })
    void thisMachineIsOutOfReachByAnyName(String form) throws Exception {
        try (var server = server(NO_ROBOTS, Reply.of(200, "", "secret"));
                var web = web()) {
            String address = form.replace("%d", String.valueOf(server.port()));
            URI uri = WebAddress.of(null, address);
            Answer answer = uri == null
                    ? new Answer.Failure(Trouble.ADDRESS_REFUSED, "no address", true, null)
                    : web.get(Ask.page(uri));
            assertThat(trouble(answer)).isIn(Trouble.ADDRESS_REFUSED, Trouble.CLOSED_TO_ROBOTS);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aHostInsideIsReachedByThatNameAlone() throws Exception {
        try (var server = server(NO_ROBOTS, Reply.of(200, "", "text"));
                var web = web("127.0.0.1")) {
            assertThat(web.get(page(server.at("/")))).isInstanceOf(Answer.Content.class);
            Answer other = web.get(page("http://localhost:" + server.port() + "/"));
            assertThat(other).isInstanceOf(Answer.Failure.class);
        }
    }

    @Test
    void contentIsUnpackedAndNamed() throws Exception {
        byte[] packed = Packed.gzip("Grüße".getBytes(StandardCharsets.UTF_8));
        try (var server = server(
                        NO_ROBOTS,
                        Reply.of(
                                200,
                                "Content-Type: Text/HTML; charset=\"UTF-8\"\r\nContent-Encoding: gzip\r\n",
                                packed));
                var web = web("127.0.0.1")) {
            var content = (Answer.Content) web.get(page(server.at("/")));
            assertThat(new String(content.bytes(), StandardCharsets.UTF_8)).isEqualTo("Grüße");
            assertThat(content.type()).isEqualTo("text/html");
            assertThat(content.charset()).isEqualTo("utf-8");
        }
    }
}
