package org.vedette.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Status;
import org.vedette.model.event.Event;
import org.vedette.model.event.Report;
import org.vedette.model.text.Article;
import org.vedette.pipeline.EventMerging;
import org.vedette.store.AsOf;
import org.vedette.store.Coding;
import org.vedette.store.EventRecord;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Pair;
import org.vedette.store.Query;
import org.vedette.store.WarningRecord;
import org.vedette.store.json.EventJson;
import org.vedette.store.json.KeptClaimJson;
import org.vedette.store.sql.SqlEvents;
import org.vedette.store.sql.SqlLedger;
import org.vedette.store.sql.desk.SqlAccounts;
import org.vedette.store.sql.told.SqlWarnings;
import org.vedette.web.api.serve.RateGate;
import org.vedette.web.desk.Desk;
import org.vedette.web.server.Place;
import org.vedette.web.server.WebServer;

/// The interface as a program gets it, on the ledger of the demonstration.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);
    private static final Path WATCH = Path.of("..", "demo", "troop-dispatch-rus-prk.yaml");

    private final List<Exception> mistakes = new CopyOnWriteArrayList<>();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private @Nullable DemoLedger held;
    private @Nullable Asking asks;
    private @Nullable DocumentClient calls;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        var demo = new DemoLedger(folder);
        held = demo;
        opened.add(demo);
        Desk desk = demo.desk(TODAY, WATCH);
        demo.tell(desk);
        var opening = new Opening(
                Place.loopback(0),
                List.of(),
                false,
                new SqlAccounts(demo.ledger()),
                new RateGate.Limit(100_000, 1000),
                line -> {});
        WebServer server = WebDesk.start(desk, opening, mistakes::add);
        opened.add(server);
        var asking = new Asking(server.address());
        asks = asking;
        opened.add(asking);
        calls = new DocumentClient(asking);
    }

    @AfterAll
    void close() throws Exception {
        for (AutoCloseable each : opened.reversed()) {
            each.close();
        }
        assertThat(mistakes).isEmpty();
    }

    private SqlLedger ledger() {
        return Objects.requireNonNull(held).ledger();
    }

    private EventRecord events() {
        return new SqlEvents(ledger(), EventMerging::new, EventMerging.EDITION);
    }

    private Asking asking() {
        return Objects.requireNonNull(asks);
    }

    private DocumentClient client() {
        return Objects.requireNonNull(calls);
    }

    private List<String> claims(Query query) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<KeptClaim> claims = ledger().claims(query)) {
            for (KeptClaim claim : claims.toList()) {
                lines.add(JSON.readTree(KeptClaimJson.line(claim)).toString());
            }
        }
        return lines;
    }

    @Test
    void everyExampleOfTheDocumentAnswersAsItSays() throws Exception {
        String claim = client().call("listClaims", Map.of("limit", "1"))
                .at("/items/0/claim")
                .asText();
        String event = client().call("listEvents", Map.of("limit", "1"))
                .at("/items/0/event")
                .asText();
        String article = client().call("listArticles", Map.of("limit", "1"))
                .at("/items/0/id")
                .asText();
        assertThat(client().operations()).hasSizeGreaterThan(12);
        for (Map.Entry<String, JsonNode> each : client().operations().entrySet()) {
            String example = each.getValue()
                    .get("x-example")
                    .asText()
                    .replace("{claim}", claim)
                    .replace("{event}", event)
                    .replace("{article}", Asking.encoded(article));
            if (!each.getKey().equals("stream")) {
                JsonNode body = client().good(each.getKey(), asking().get(example));
                assertThat(body.path("items").isMissingNode()
                                || !body.get("items").isEmpty())
                        .as(example)
                        .isTrue();
            }
        }
    }

    @Test
    void theDocumentIsWhole() {
        JsonNode document = client().document();
        assertThat(document.get("openapi").asText()).isEqualTo("3.1.0");
        List<String> references = document.findValuesAsText("$ref");
        assertThat(references)
                .hasSizeGreaterThan(50)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        client().operations().forEach((id, operation) -> {
            assertThat(operation.at("/responses/429").isMissingNode()).as(id).isFalse();
            assertThat(operation.get("description").asText()).as(id).endsWith(".");
        });
    }

    @Test
    void pagesTogetherAreTheWholeList() throws Exception {
        assertThat(client().all("listClaims", Map.of("limit", "37"))).isEqualTo(claims(Query.ALL));
        List<String> events = new ArrayList<>();
        try (Stream<Event> all = events().events(Query.ALL)) {
            for (Event event : all.toList()) {
                events.add(JSON.readTree(EventJson.line(event)).toString());
            }
        }
        assertThat(client().all("listEvents", Map.of("limit", "17"))).isEqualTo(events);
        assertThat(client().all("listArticles", Map.of("limit", "50")))
                .hasSize((int) ledger().counts().articles())
                .doesNotHaveDuplicates();
        List<String> warnings = client().all("listWarnings", Map.of());
        List<String> told = new ArrayList<>();
        for (WarningRecord.Kept kept : new SqlWarnings(ledger()).warnings(AsOf.NOW)) {
            told.add(JSON.readTree(kept.line()).toString());
        }
        assertThat(warnings).as("what vedette warnings --format jsonl prints").isEqualTo(told);
        assertThat(client().all("listWarnings", Map.of("limit", "1")))
                .isEqualTo(warnings)
                .isNotEmpty();
        Map<String, String> asked = Map.of("pair", "RUS-PRK", "unit", "troops");
        List<String> whole = client().all("listQuantities", asked);
        assertThat(client().all("listQuantities", Map.of("pair", "RUS-PRK", "unit", "troops", "limit", "3")))
                .isEqualTo(whole)
                .hasSizeGreaterThan(3);
        assertThat(whole.stream().map(line -> line.substring(10, 20)).toList()).isSorted();
    }

    @Test
    void theLinkLeadsToTheNextPage() throws Exception {
        HttpResponse<String> first = asking().get("/api/v1/claims?relation=RUS%3EPRK&limit=2");
        String link = first.headers().firstValue("Link").orElse("");
        assertThat(link).matches("</api/v1/claims\\?cursor=[\\w-]+&limit=2&relation=RUS%3EPRK>; rel=\"next\"");
        String path = link.substring(1, link.indexOf('>'));
        assertThat(client().good("listClaims", asking().get(path)).at("/items/0"))
                .isNotEqualTo(JSON.readTree(first.body()).at("/items/0"));
    }

    @Test
    void theFiltersAreThoseOfTheCommandLine() throws Exception {
        Map<String, String> asked = Map.of(
                "relation",
                "RUS-PRK",
                "status",
                "planned,promised",
                "from",
                "2024-10-01",
                "to",
                "2024-10-31",
                "as-of",
                "2024-10-24",
                "limit",
                "1000");
        Query same = Query.of(
                        new Filter.Between(Pair.of("RUS-PRK")),
                        new Filter.Statuses(List.of(Status.PLANNED, Status.PROMISED)),
                        new Filter.Days(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 31)))
                .asOf(AsOf.endOf(LocalDate.of(2024, 10, 24)));
        assertThat(client().all("listClaims", asked)).isEqualTo(claims(same)).isNotEmpty();
        assertThat(client().all("listClaims", Map.of("search", "Kursk", "limit", "1000")))
                .isEqualTo(claims(Query.of(new Filter.Words("Kursk"))));
    }

    @Test
    void aWatchAndItsWarningsAreToldAsOfADay() throws Exception {
        JsonNode early = client().call("listWatches", Map.of("as-of", "2024-10-02"));
        assertThat(early.at("/items/0/phase/number").asInt()).isZero();
        JsonNode late = client().call("listWatches", Map.of("as-of", "2024-10-31"));
        assertThat(late.at("/items/0/phase/number").asInt()).isPositive();
        assertThat(client().all("listWarnings", Map.of("as-of", "2024-10-02"))).isEmpty();
        assertThat(client().all("listWarnings", Map.of("watch", "no-such-watch")))
                .isEmpty();
    }

    @Test
    void whoHasTheAnswerIsToldSo() throws Exception {
        String path = "/api/v1/events?relation=RUS-PRK";
        HttpResponse<String> first = asking().get(path);
        String tag = first.headers().firstValue("ETag").orElse("");
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        HttpResponse<String> again = asking().get(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        assertThat(asking().get(path, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(asking().get(path + "&limit=1").headers().firstValue("ETag"))
                .isNotEqualTo(first.headers().firstValue("ETag"));
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/claims?limit=0                  | 400 | wanted a whole number from 1 to 1000",
                "/api/v1/claims?limit=99999999999999     | 400 | wanted a whole number",
                "/api/v1/claims?cursor=%00               | 400 | what `next` of the page before said",
                "/api/v1/claims?cursor=YQ                | 400 | found «",
                "/api/v1/claims?type=WAR                 | 400 | wanted of agree, consult",
                "/api/v1/claims?status=maybe             | 400 | wanted of occurred",
                "/api/v1/claims?from=yesterday           | 400 | a day such as 2024-10-21",
                "/api/v1/claims?as-of=2024-13-40         | 400 | a day such as",
                "/api/v1/claims?relation=RUS             | 400 | a pair such as RUS-PRK",
                "/api/v1/claims?confidence=2             | 400 | a number from 0 to 1",
                "/api/v1/claims?as=source                | 400 | as is given without actor",
                "/api/v1/claims?actor=PRK&as=king        | 400 | wanted of source, target",
                "/api/v1/claims?reltion=RUS-PRK          | 400 | There is no parameter «reltion» here",
                "/api/v1/claims?type=aid&type=assault    | 400 | was told 2 times",
                "/api/v1/claims?search=...               | 400 | wanted words to search for",
                "/api/v1/claims/c'%20or%201=1            | 404 | no such claim",
                "/api/v1/events/nothing                  | 404 | no such event",
                "/api/v1/events/nothing/claims           | 404 | no such event",
                "/api/v1/article                         | 400 | id is not given",
                "/api/v1/article?id=none                 | 404 | no such article",
                "/api/v1/relations/RUS                   | 400 | a pair such as",
                "/api/v1/relations/RUS-PRK/quantities?cursor=YR9iH2M | 400 | what `next`",
                "/api/v1/actors/resolve                  | 400 | text is not given",
                "/api/v1/stream                          | 406 | Accept: text/event-stream",
                "/api/v1/nothing                         | 404 | /api/v1/openapi.json lists",
                "/api/v2/claims                          | 404 | /api/v1/openapi.json lists"
            })
    void whatCannotBeAnsweredIsAProblemInWords(String path, int status, String words) throws Exception {
        HttpResponse<String> answer = asking().get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(client().faults(JSON.readTree("{\"$ref\": \"#/components/schemas/Problem\"}"), problem))
                .isEmpty();
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asText()).contains(words);
        checkTellsNothing(answer.body());
    }

    private static void checkTellsNothing(String answer) {
        assertThat(answer).doesNotContainPattern("Exception|org\\.vedette|\\bat org|[Jj]etty|[Jj]avalin|SQL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void nothingIsChangedHere(String method) throws Exception {
        HttpResponse<String> refused =
                asking().send(asking().request("/api/v1/claims").method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(refused.statusCode()).isBetween(403, 405);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        checkTellsNothing(refused.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/claims/a%2Fb HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/v1/claims?search=%ff%fe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/v1/claims;x=y HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/9.9\r\n\r\n",
                "nonsense\r\n\r\n"
            })
    void brokenRequestsTellNothingOfUs(String request) throws Exception {
        String answer = asking().raw(request);
        assertThat(answer).matches("(?s)HTTP/1\\.1 [245].*");
        checkTellsNothing(answer);
    }

    @Test
    void aRequestThatIsTooLargeTellsNothingOfUs() throws Exception {
        String answer = asking().raw(
                        "GET /?x=" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4");
        checkTellsNothing(answer);
    }

    @Test
    void theServerSaysHowItFares() throws Exception {
        assertThat(asking().get("/health").body()).isEqualTo("{\"status\": \"up\"}\n");
        assertThat(asking().get("/ready").body()).isEqualTo("{\"status\": \"ready\"}\n");
        asking().get("/api/v1/claims?limit=1");
        asking().get("/api/v1/claims/none");
        String metrics = asking().get("/metrics").body();
        assertThat(metrics)
                .contains("route=\"/api/v1/claims\"", "route=\"/api/v1/claims/{claim}\"", "vedette_ledger_articles 18")
                .contains("vedette_stream_listeners", "jvm_memory_used_bytes")
                .doesNotContain("/api/v1/claims/none");
    }

    /// Reads messages of a stream.
    private static final class Messages implements AutoCloseable {
        private final BufferedReader lines;

        Messages(InputStream in) {
            this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        record Message(String id, String event, JsonNode data) {}

        Message next() throws IOException {
            String id = "";
            String event = "";
            var data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty() && !data.isEmpty()) {
                    return new Message(id, event, JSON.readTree(data.toString()));
                }
                id = line.startsWith("id:") ? line.substring(3).strip() : id;
                event = line.startsWith("event:") ? line.substring(6).strip() : event;
                data.append(line.startsWith("data:") ? line.substring(5).strip() : "");
            }
            throw new IOException("the stream has ended");
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    private Messages listen(String query, String... headers) throws IOException, InterruptedException {
        var request = asking().request("/api/v1/stream?" + query).header("Accept", "text/event-stream");
        HttpResponse<InputStream> answer = asking().open(headers.length == 0 ? request : request.headers(headers));
        assertThat(answer.statusCode()).isEqualTo(200);
        return new Messages(answer.body());
    }

    /// The claims of an article told once more by another.
    private void takeCopy(String id) {
        KeptClaim kept;
        try (Stream<KeptClaim> claims = ledger().claims(Query.of(new Filter.Between(Pair.of("RUS-PRK"))))) {
            kept = claims.findFirst().orElseThrow();
        }
        var before = Objects.requireNonNull(ledger().article(kept.report().article(), AsOf.NOW));
        Article article = before.article();
        var copy = new Article(
                id,
                article.text(),
                article.title(),
                article.published(),
                article.known(),
                "Another outlet",
                article.url());
        var mark = kept.claim();
        var claim = new Claim(
                mark.id() + id,
                mark.sentence(),
                mark.trigger(),
                mark.type(),
                mark.mode(),
                mark.contexts(),
                mark.cameo(),
                mark.goldstein(),
                mark.status(),
                mark.sources(),
                mark.targets(),
                mark.about(),
                mark.voice(),
                mark.quantities(),
                mark.when(),
                mark.place(),
                mark.known(),
                mark.confidence(),
                mark.evidence());
        Report old = kept.report();
        var report = new Report(
                id,
                "Another outlet",
                old.title(),
                old.url(),
                old.published(),
                old.sentence(),
                old.passage(),
                old.credits(),
                old.edition(),
                claim);
        ledger().take(new Coding(copy, old.edition(), List.of(report)), Instant.parse("2025-01-03T08:00:00Z"));
    }

    @Test
    void whatIsNewIsToldAndAListenerGoesOnWhereHeWas() throws Exception {
        String last;
        try (Messages messages = listen("kinds=claims,events&relation=RUS-PRK")) {
            takeCopy("copy-one");
            Messages.Message claim = messages.next();
            assertThat(claim.event()).isEqualTo("claim");
            assertThat(claim.data().get("article").asText()).isEqualTo("copy-one");
            Messages.Message event = messages.next();
            assertThat(event.event()).isEqualTo("event");
            assertThat(event.data().get("claims").toString())
                    .contains(claim.data().get("claim").asText());
            last = event.id();
        }
        takeCopy("copy-two");
        try (Messages messages = listen("kinds=claims&relation=RUS-PRK", "Last-Event-ID", last)) {
            assertThat(messages.next().data().get("article").asText()).isEqualTo("copy-two");
        }
        try (Messages messages = listen("kinds=claims&after=0")) {
            Messages.Message first = messages.next();
            assertThat(client().faults(JSON.readTree("{\"$ref\": \"#/components/schemas/Claim\"}"), first.data()))
                    .isEmpty();
        }
        try (Messages messages = listen("kinds=warnings&after=0")) {
            assertThat(messages.next().event()).isEqualTo("warning");
        }
    }
}
