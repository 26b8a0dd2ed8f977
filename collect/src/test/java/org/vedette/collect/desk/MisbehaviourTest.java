package org.vedette.collect.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vedette.collect.net.LoopbackServer;
import org.vedette.collect.net.Moment;

/// Whatever a server does, its feed has a numbered trouble or its articles, and the feed beside it is read.
class MisbehaviourTest {
    @TempDir
    private Path folder;

    private final Moment moment = new Moment("2026-11-22T12:00:00Z");

    @Test
    void thereAreThirtyWaysAtLeast() {
        assertThat(Misbehaviour.values()).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void isBorneAndHoldsUpNoOther(Misbehaviour way) throws Exception {
        try (var bad = new LoopbackServer(way::answer);
                var good = new LoopbackServer((request, out) ->
                        (request.path().startsWith("/page") ? Samples.page() : Samples.feed(2)).to(request, out));
                var desk = new TestDesk(
                        folder,
                        moment,
                        TestDesk.NARROW,
                        TestDesk.feed("bad", bad.at("/feed")),
                        TestDesk.feed("good", good.at("/feed")))) {
            desk.look();
            FeedState state = desk.state("bad");
            assertThat(state.trouble()).as(state.detail()).isEqualTo(way.trouble);
            List<JsonNode> lines = desk.lines();
            assertThat(of("good", lines)).hasSize(2);
            assertThat(of("bad", lines)).hasSize(way.articles);
            assertThat(of("bad", lines)).allSatisfy(line -> checkWhole(line, way));
            check(way, state, desk, bad);
        }
    }

    private static List<JsonNode> of(String feed, List<JsonNode> lines) {
        return lines.stream()
                .filter(line -> line.path("feed").asText().equals(feed))
                .toList();
    }

    private static void checkWhole(JsonNode line, Misbehaviour way) {
        assertThat(line.path("title").asText()).startsWith("Envoy Müller visits town");
        assertThat(line.path("outlet").asText()).isEqualTo("Café News");
        boolean undated = way == Misbehaviour.MISSING_DATES || way == Misbehaviour.DATES_IN_THE_FUTURE;
        assertThat(line.has("published")).isEqualTo(!undated);
        boolean ofFeed = way.name().startsWith("PAGES_") || way == Misbehaviour.LINKS_INTO_A_PRIVATE_NETWORK;
        assertThat(line.path("from").asText()).isEqualTo(ofFeed ? "feed" : "page");
        assertThat(line.path("text").asText())
                .contains(ofFeed ? "The envoy said in number" : "The envoy of the northern ministry")
                .doesNotContain("Imprint", "Home", "<");
    }

    private void check(Misbehaviour way, FeedState state, TestDesk desk, LoopbackServer bad) {
        assertThat(state.failures()).isEqualTo(way.trouble == null ? 0 : 1);
        assertThat(state.detail().isEmpty()).isEqualTo(way.trouble == null);
        switch (way) {
            case TOO_MANY_REQUESTS, UNAVAILABLE ->
                assertThat(state.notBefore()).isEqualTo(Instant.parse("2026-11-22T14:00:00Z"));
            case MOVED_FOR_GOOD -> assertThat(state.moved()).isEqualTo(bad.at("/new"));
            case ITEMS_WITHOUT_ANYTHING -> assertThat(desk.aside).hasSize(2);
            case ROBOTS_DISALLOW, ROBOTS_BROKEN, ROBOTS_SILENT ->
                assertThat(bad.asked("/feed")).isZero();
            case REDIRECT_TO_A_NAME_OF_THIS_MACHINE ->
                assertThat(bad.asked("/good")).isZero();
            default -> assertThat(desk.aside).isEmpty();
        }
    }
}
