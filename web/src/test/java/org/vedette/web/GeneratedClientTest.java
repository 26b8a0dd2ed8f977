package org.vedette.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.model.claim.Status;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Pair;
import org.vedette.store.Query;
import org.vedette.store.sql.desk.SqlAccounts;
import org.vedette.web.desk.Desk;
import org.vedette.web.server.WebServer;

/// Whoever has the document alone can have a client made of it that works.
class GeneratedClientTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);
    private static final Path WATCH = Path.of("..", "demo", "troop-dispatch-rus-prk.yaml");

    /// As somebody would write it who has only the client: with its types, so that it compiles only if they are there.
    private static final String PROGRAM = """
            package org.example;

            import java.net.http.HttpClient;
            import java.util.*;
            import java.util.concurrent.Callable;
            import org.example.desk.*;
            import org.example.desk.api.DefaultApi;
            import org.example.desk.api.DefaultApi.*;
            import org.example.desk.model.*;

            public class Program implements Callable<List<String>> {
                private final String desk;
                private final List<String> said = new ArrayList<>();

                public Program(String desk) {
                    this.desk = desk;
                }

                public List<String> call() throws Exception {
                    try (HttpClient http = HttpClient.newHttpClient()) {
                        var client = new ApiClient() {
                            @Override
                            public HttpClient getHttpClient() {
                                return http;
                            }
                        };
                        client.updateBaseUri(desk);
                        use(client, new DefaultApi(client));
                    }
                    return said;
                }

                private void use(ApiClient client, DefaultApi api) throws Exception {
                    var asked = APIListClaimsRequest.newBuilder().relation("RUS-PRK").status("planned,promised")
                            .from(java.time.LocalDate.of(2024, 10, 1)).limit(3);
                    ClaimPage page = api.listClaims(asked.build());
                    int pages = 1;
                    page.getItems().forEach(this::tell);
                    while (page.getNext() != null) {
                        page = api.listClaims(asked.cursor(page.getNext()).build());
                        page.getItems().forEach(this::tell);
                        pages++;
                    }
                    said.add("pages " + (pages > 1));
                    EventPage events = api.listEvents(APIListEventsRequest.newBuilder().relation("RUS-PRK").limit(1).build());
                    Event first = events.getItems().get(0);
                    Event again = api.getEvent(APIGetEventRequest.newBuilder().event(first.getEvent()).build());
                    said.add("event " + again.equals(first) + " " + again.getType() + " " + again.getClaims().size());
                    ApiResponse<Event> whole =
                            api.getEventWithHttpInfo(APIGetEventRequest.newBuilder().event(first.getEvent()).build());
                    String tag = whole.getHeaders().get("etag").get(0);
                    try {
                        api.getEvent(APIGetEventRequest.newBuilder().event(first.getEvent()).ifNoneMatch(tag).build());
                    } catch (ApiException same) {
                        said.add("unchanged " + same.getCode());
                    }
                    try {
                        api.listClaims(APIListClaimsRequest.newBuilder().limit(0).build());
                    } catch (ApiException refused) {
                        said.add("problem " + refused.getCode() + " " + problem(client, refused).getDetail());
                    }
                    try {
                        api.getEvent(APIGetEventRequest.newBuilder().event("nothing").build());
                    } catch (ApiException none) {
                        said.add("problem " + none.getCode() + " " + problem(client, none).getStatus() + " "
                                + none.getResponseHeaders().firstValue("content-type").orElse(""));
                    }
                    said.add("watch " + api.listWatches(APIListWatchesRequest.newBuilder().asOf("2024-10-31").build())
                            .getItems().get(0).getPhase().getNumber());
                    said.add("warnings " + api.listWarnings(APIListWarningsRequest.newBuilder().build()).getItems().size());
                }

                private void tell(Claim claim) {
                    said.add("claim " + claim.getClaim() + " " + claim.getType() + " " + claim.getStatus() + " "
                            + claim.getVoice().stream().map(Voice::getKind).toList() + " " + claim.getPlace());
                }

                private static Problem problem(ApiClient client, ApiException fault) throws Exception {
                    return client.getObjectMapper().readValue(fault.getResponseBody(), Problem.class);
                }
            }
            """;

    private static List<String> expected(DemoLedger demo) {
        Query query = Query.of(
                new Filter.Between(Pair.of("RUS-PRK")),
                new Filter.Statuses(List.of(Status.PLANNED, Status.PROMISED)),
                new Filter.Days(LocalDate.of(2024, 10, 1), null));
        try (Stream<KeptClaim> claims = demo.ledger().claims(query)) {
            return claims.map(kept -> "claim " + kept.claim().id() + " "
                            + kept.claim().type().name() + " "
                            + kept.claim().status().label())
                    .toList();
        }
    }

    @Test
    void listsFollowsPagesReadsAnEventAndIsToldOfFaults(@TempDir Path folder) throws Exception {
        List<Exception> mistakes = new CopyOnWriteArrayList<>();
        try (var demo = new DemoLedger(folder)) {
            Desk desk = demo.desk(TODAY, WATCH);
            demo.tell(desk);
            var opening = Opening.loopback(0, new SqlAccounts(demo.ledger()));
            try (WebServer server = WebDesk.start(desk, opening, mistakes::add);
                    var asking = new Asking(server.address())) {
                String document = asking.get("/api/v1/openapi.json").body();
                List<String> said = said(folder, document, server.address());
                List<String> claims =
                        said.stream().filter(each -> each.startsWith("claim ")).toList();
                assertThat(claims).hasSizeGreaterThan(3);
                assertThat(claims.stream().map(each -> first(each, 4)).toList()).isEqualTo(expected(demo));
                assertThat(said).contains("pages true", "unchanged 304");
                assertThat(said).anyMatch(each -> each.startsWith("problem 404 404 application/problem+json"));
                assertThat(said).anyMatch(each -> each.matches("event true [A-Z]+ [1-9][0-9]*"));
                assertThat(said)
                        .contains("problem 400 limit: found «0», wanted a whole number from 1 to 1000")
                        .anyMatch(each -> each.matches("watch [1-9]"))
                        .anyMatch(each -> each.matches("warnings [1-9][0-9]*"));
            }
        }
        assertThat(mistakes).isEmpty();
    }

    private static String first(String line, int words) {
        return String.join(" ", List.of(line.split(" ", -1)).subList(0, words));
    }

    private static List<String> said(Path folder, String document, String address) throws Exception {
        JsonNode described = new ObjectMapper().readTree(document);
        assertThat(described.get("openapi").asText()).startsWith("3.1");
        try (URLClassLoader loader = new GeneratedClient(folder).of(document, PROGRAM)) {
            Callable<?> program = (Callable<?>) loader.loadClass("org.example.Program")
                    .getConstructor(String.class)
                    .newInstance(address.substring(0, address.length() - 1));
            List<String> said = new ArrayList<>();
            ((List<?>) program.call()).forEach(each -> said.add(String.valueOf(each)));
            return said;
        }
    }
}
