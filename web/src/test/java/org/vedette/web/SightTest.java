package org.vedette.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.model.Tlp;
import org.vedette.model.event.Event;
import org.vedette.store.AsOf;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Query;
import org.vedette.store.account.Account;
import org.vedette.store.account.Deed;
import org.vedette.store.account.Role;
import org.vedette.store.sql.desk.SqlAccounts;
import org.vedette.web.access.Passwords;
import org.vedette.web.api.serve.RateGate;
import org.vedette.web.desk.Desk;
import org.vedette.web.server.Place;
import org.vedette.web.server.WebServer;

/// Nobody sees what is marked above his role: one happening is told by five outlets under the five marks of TLP, each
/// in
/// words of its own, and no page, list, count, table, event or message may hold the words of a stricter one.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SightTest {
    private static final String PASSWORD = "marble otter seven";
    private static final Deed DEED = new Deed(Instant.EPOCH, "test", "test", "", "");
    private static final List<String> SHIPS = List.of("Whimbrel", "Dotterel", "Turnstone", "Sandpiper", "Greenshank");

    private final List<AutoCloseable> opened = new ArrayList<>();
    private final List<Exception> mistakes = new ArrayList<>();
    private final Map<Role, String> cookies = new EnumMap<>(Role.class);
    private @Nullable Desk held;
    private @Nullable Asking asks;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        Path archive = folder.resolve("archive.jsonl");
        Files.write(archive, Stream.of(Tlp.values()).map(SightTest::line).toList());
        var demo = new DemoLedger(folder, archive);
        opened.add(demo);
        List<Path> watches = new ArrayList<>();
        for (Tlp tlp : Tlp.values()) {
            watches.add(watch(folder, tlp));
        }
        Desk desk = demo.desk(LocalDate.of(2024, 10, 31), watches.toArray(Path[]::new));
        held = desk;
        demo.tell(desk);
        var accounts = new SqlAccounts(demo.ledger());
        String kept = new Passwords().kept(PASSWORD);
        for (Role role : Role.values()) {
            accounts.add(new Account(name(role), role, true, Instant.EPOCH), kept, DEED);
        }
        WebServer server = WebDesk.start(
                desk,
                new Opening(
                        Place.loopback(0), List.of(), false, accounts, new RateGate.Limit(100_000, 1000), line -> {}),
                mistakes::add);
        opened.add(server);
        var asking = new Asking(server.address());
        asks = asking;
        opened.add(asking);
        for (Role role : Role.values()) {
            HttpResponse<String> in = asking.post("/login", Map.of("name", name(role), "password", PASSWORD));
            cookies.put(role, in.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", ""));
        }
    }

    @AfterAll
    void close() throws Exception {
        for (AutoCloseable each : opened.reversed()) {
            each.close();
        }
        assertThat(mistakes).isEmpty();
    }

    private static String name(Role role) {
        return role.label() + "-of-us";
    }

    private static String ship(Tlp tlp) {
        return SHIPS.get(tlp.ordinal());
    }

    /// Strictest first, so that events go by a claim that few may see.
    private static String line(Tlp tlp) {
        int number = 1500 + tlp.ordinal() * 111;
        return String.format(
                Locale.ROOT,
                "{\"id\": \"%s-1\", \"title\": \"%s tells of soldiers\", \"outlet\": \"%s Post\", \"published\":"
                        + " \"2024-10-18T%02d:00:00Z\", \"tlp\": \"%s\", \"text\": \"North Korea has sent about %d special"
                        + " forces soldiers to Russia, the National Intelligence Service said on Friday, the %s wrote.\"}",
                ship(tlp),
                ship(tlp),
                ship(tlp),
                20 - tlp.ordinal(),
                tlp.word(),
                number,
                ship(tlp));
    }

    private static Path watch(Path folder, Tlp tlp) throws IOException {
        Path file = folder.resolve("watch-" + ship(tlp) + ".yaml");
        String text = Files.readString(DemoLedger.WATCH)
                .replaceFirst("watch: .*", "watch: w" + tlp.ordinal())
                .replaceFirst("title: .*", "title: Watch of the " + ship(tlp))
                .replaceFirst("tlp: CLEAR", "tlp: " + tlp.label().substring("TLP:".length()));
        return Files.writeString(file, text);
    }

    private String cookie(Role role) {
        return Objects.requireNonNull(cookies.get(role));
    }

    private Desk desk() {
        return Objects.requireNonNull(held);
    }

    private HttpResponse<String> get(Role role, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = Objects.requireNonNull(asks).get(path, "Cookie", cookie(role));
        for (int tries = 0; answer.body().contains("being counted") && tries < 400; tries++) {
            answer = Objects.requireNonNull(asks).get(path, "Cookie", cookie(role));
        }
        return answer;
    }

    private static void checkHides(Role role, String what, String told) {
        for (Tlp tlp : Tlp.values()) {
            if (!role.maySee(tlp)) {
                assertThat(told)
                        .as(what + " tells the " + role.label() + " what is " + tlp.label())
                        .doesNotContain(ship(tlp), Integer.toString(1500 + tlp.ordinal() * 111))
                        .doesNotContain(String.format(Locale.ROOT, "%,d", 1500 + tlp.ordinal() * 111));
            }
        }
    }

    private static void checkShows(Role role, String what, String told) {
        for (Tlp tlp : Tlp.values()) {
            if (role.maySee(tlp)) {
                assertThat(told).as(what + " for the " + role.label()).contains(ship(tlp));
            }
        }
    }

    /// Every address that somebody who sees all would find.
    private List<String> addresses() {
        List<String> addresses = new ArrayList<>(List.of(
                "/",
                "/?as-of=2024-10-20",
                "/search",
                "/search?words=soldiers",
                "/search.csv?words=soldiers",
                "/relation",
                "/relation?pair=RUS-PRK",
                "/relation.csv?pair=RUS-PRK",
                "/sources",
                "/account",
                "/news",
                "/api/v1/articles",
                "/api/v1/claims",
                "/api/v1/claims?search=soldiers",
                "/api/v1/events",
                "/api/v1/events?as-of=2024-10-20",
                "/api/v1/relations/RUS-PRK",
                "/api/v1/relations/RUS-PRK/quantities",
                "/api/v1/watches",
                "/api/v1/warnings"));
        for (Tlp tlp : Tlp.values()) {
            String watch = "/watch/w" + tlp.ordinal();
            addresses.addAll(List.of(
                    watch, watch + "/turn/1", watch + "/phases.svg", watch + "/file", watch + "?as-of=2024-10-20"));
            addresses.add("/search?outlet=" + ship(tlp) + "%20Post");
            addresses.add("/search?words=" + ship(tlp));
        }
        try (Stream<KeptClaim> claims = desk().ledger().claims(Query.ALL)) {
            claims.forEach(claim -> {
                addresses.add("/claim/" + claim.claim().id());
                addresses.add("/event/e" + claim.claim().id());
                addresses.add("/article/" + claim.report().article());
                addresses.add("/api/v1/claims/" + claim.claim().id());
                addresses.add("/api/v1/events/e" + claim.claim().id());
                addresses.add("/api/v1/events/e" + claim.claim().id() + "/claims");
                addresses.add("/api/v1/article?id=" + claim.report().article());
            });
        }
        return addresses;
    }

    @ParameterizedTest
    @EnumSource
    void noAddressTellsWhatIsMarkedStricter(Role role) throws Exception {
        List<String> addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(75);
        for (String address : addresses) {
            HttpResponse<String> answer = get(role, address);
            assertThat(answer.statusCode()).as(address).isIn(200, 302, 403, 404);
            String asked = answer.body();
            for (Tlp tlp : Tlp.values()) {
                // what was asked for is said again, and tells nothing
                asked = address.contains(ship(tlp)) ? asked.replace(ship(tlp), "") : asked;
            }
            checkHides(role, address, asked + answer.headers().map());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everybodySeesWhatIsForHim(Role role) throws Exception {
        for (String page : List.of(
                "/", "/search?words=soldiers", "/search.csv?words=soldiers", "/relation?pair=RUS-PRK", "/sources")) {
            checkShows(role, page, get(role, page).body());
        }
        for (Tlp tlp : Tlp.values()) {
            int wanted = role.maySee(tlp) ? 200 : 404;
            for (String page : List.of("/article/" + ship(tlp) + "-1", "/watch/w" + tlp.ordinal())) {
                assertThat(get(role, page).statusCode()).as(page).isEqualTo(wanted);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsAndEventsAreMadeOfWhatHeSees(Role role) throws Exception {
        long seen = Stream.of(Tlp.values()).filter(role::maySee).count();
        assertThat(get(role, "/sources").body()).contains("<p class=\"lead\">" + seen + " articles, ");
        Desk his = desk().seenBy(role.upTo());
        assertThat(his.ledger().counts().articles()).isEqualTo(seen);
        assertThat(his.ledger().count(Query.ALL))
                .isEqualTo(his.ledger().counts().standing())
                .isEqualTo(desk().ledger().count(Query.of(new Filter.Marked(role.upTo()))));
        for (AsOf time : List.of(AsOf.NOW, AsOf.endOf(LocalDate.of(2024, 10, 20)))) {
            try (Stream<Event> events = his.events().events(Query.ALL.asOf(time))) {
                List<Event> all = events.toList();
                assertThat(all).isNotEmpty().allSatisfy(event -> {
                    assertThat(role.maySee(event.tlp())).isTrue();
                    assertThat(event.articles()).isLessThanOrEqualTo((int) seen);
                    assertThat(his.events().event(event.id(), time)).isEqualTo(event);
                });
                assertThat(all.stream().flatMap(event -> event.claims().stream()))
                        .as("each claim that he sees is in one event")
                        .doesNotHaveDuplicates()
                        .hasSize((int) his.ledger().count(Query.ALL.asOf(time)));
            }
        }
    }

    @Test
    void aHappeningThatAHiddenArticleToldFirstGoesByAnotherName() throws Exception {
        List<String> names = new ArrayList<>();
        for (Role role : List.of(Role.READER, Role.ANALYST, Role.LEAD)) {
            String page = get(role, "/search?words=soldiers").body();
            String claim = Visitor.links(page, "/claim/[^\"]*").getFirst();
            String event = get(role, claim).headers().firstValue("Location").orElse("");
            names.add(event);
            assertThat(get(role, event.replaceFirst("^https?://[^/]*", "")).statusCode())
                    .isEqualTo(200);
        }
        assertThat(names).doesNotHaveDuplicates();
    }

    static List<Role> restricted() {
        return List.of(Role.READER, Role.ANALYST);
    }

    @ParameterizedTest
    @MethodSource("restricted")
    void whatBearsNoMarkIsRefusedAndSaysSo(Role role) throws Exception {
        assertThat(get(role, "/sources").body()).contains("bears no mark", "leads and admins");
        assertThat(get(role, "/metrics").statusCode()).isEqualTo(403);
        assertThat(get(Role.LEAD, "/sources").body()).doesNotContain("bears no mark");
    }

    @ParameterizedTest
    @EnumSource
    void theStreamTellsNoMore(Role role) throws Exception {
        var request = Objects.requireNonNull(asks)
                .request("/api/v1/stream?after=0")
                .headers("Accept", "text/event-stream", "Cookie", cookie(role));
        try (var lines = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(asks).open(request).body(), StandardCharsets.UTF_8))) {
            var told = new StringBuilder();
            String line = lines.readLine();
            while (line != null && !line.contains("still here")) { // the sign of life comes when all was told
                told.append(line).append('\n');
                line = lines.readLine();
            }
            checkHides(role, "the stream", told.toString());
            checkShows(role, "the stream", told.toString());
        }
    }
}
