package org.vedette.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.model.Tlp;
import org.vedette.model.watch.Outlets;
import org.vedette.store.account.Account;
import org.vedette.store.account.Deed;
import org.vedette.store.account.Role;
import org.vedette.store.account.Scope;
import org.vedette.store.account.TokenCard;
import org.vedette.store.sql.SqlLedger;
import org.vedette.store.sql.desk.SqlAccounts;
import org.vedette.watchfile.KnownActors;
import org.vedette.web.access.Passwords;
import org.vedette.web.access.Secrets;
import org.vedette.web.api.serve.RateGate;
import org.vedette.web.desk.Desk;
import org.vedette.web.desk.WatchShelf;
import org.vedette.web.desk.Watches;
import org.vedette.web.server.Place;
import org.vedette.web.server.WebServer;

/// Who may: what is refused, and that nothing leaks.
class AccessTest {
    private static final Instant MADE = Instant.parse("2024-03-02T08:00:00Z");
    private static final Deed DEED = new Deed(MADE, "test", "test", "", "");
    private static final String PASSWORD = "marble otter seven";
    private static final ActorRegister REGISTER = ActorRegister.load();
    private static final String KEPT = new Passwords().kept(PASSWORD);
    private static final String ANOTHER = "Name and password do not go together";

    @TempDir
    private Path folder;

    private final List<AutoCloseable> opened = new ArrayList<>();
    private final List<Exception> mistakes = new ArrayList<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private @Nullable SqlLedger ledger;
    private @Nullable SqlAccounts accounts;

    @BeforeEach
    void open() {
        ledger = SqlLedger.open(folder.resolve("desk.db").toString());
        opened.add(ledger);
        accounts = new SqlAccounts(ledger);
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : opened.reversed()) {
            each.close();
        }
        assertThat(mistakes).isEmpty();
    }

    private SqlAccounts accounts() {
        return Objects.requireNonNull(accounts);
    }

    private void account(String name, Role role) {
        accounts().add(new Account(name, role, true, MADE), KEPT, DEED);
    }

    private String token(String owner, Scope... scopes) {
        String token = new Secrets().token();
        accounts()
                .addToken(
                        new TokenCard("t" + token.hashCode(), owner, "test", List.of(scopes), MADE, null, null),
                        Secrets.hash(token),
                        DEED);
        return "Bearer " + token;
    }

    /// A watch for everybody, and one for the few.
    private List<Path> marked() throws IOException {
        String watch = Files.readString(DemoLedger.WATCH);
        List<Path> files = new ArrayList<>();
        for (Tlp tlp : Tlp.values()) {
            Path file = folder.resolve(tlp.name() + ".yaml");
            Files.writeString(
                    file,
                    watch.replaceFirst(
                                    "watch: .*",
                                    "watch: "
                                            + tlp.name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', '-'))
                            .replaceFirst("tlp: CLEAR", "tlp: " + tlp.label().replace("TLP:", "")));
            files.add(file);
        }
        return files;
    }

    private Asking desk(String host, List<String> names, boolean https) throws IOException {
        SqlLedger its = Objects.requireNonNull(ledger);
        var opening =
                new Opening(new Place(host, 0), names, https, accounts(), new RateGate.Limit(40, 0.001), requests::add);
        InstantSource clock = InstantSource.system();
        var shelf = new WatchShelf(marked(), new KnownActors(REGISTER));
        var watches = new Watches(shelf, its, DemoLedger.kept(its).events(), Outlets.NONE, clock);
        opened.add(watches);
        var desk = new Desk("desk.db", DemoLedger.kept(its), REGISTER, List.of(), watches, clock);
        WebServer server = WebDesk.start(desk, opening, mistakes::add);
        opened.add(server);
        var asking = new Asking(server.address());
        opened.add(asking);
        return asking;
    }

    /// One that others reach too.
    private Asking shared() throws IOException {
        return desk("127.0.0.1", List.of("desk.example.org"), false);
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
    }

    private String signIn(Asking desk, String name) throws IOException, InterruptedException {
        HttpResponse<String> answer = desk.post("/login", Map.of("name", name, "password", PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(303);
        return cookie(answer);
    }

    private static String csrf(String page) {
        return page.replaceFirst("(?s).*?name=\"csrf\" value=\"([^\"]+)\".*", "$1");
    }

    private static void checkTellsNothing(String answer) {
        assertThat(answer).doesNotContainPattern("Exception|org\\.vedette|\\bat org|[Jj]etty|[Jj]avalin|SQL|argon2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::"})
    void withoutAnAccountItIsNotOpenedToOthers(String host) {
        assertThatThrownBy(() -> desk(host, List.of(), false)).hasMessageContaining("nobody has an account");
        assertThatThrownBy(() -> desk("127.0.0.1", List.of("desk.example.org"), false))
                .hasMessageContaining("nobody has an account");
        assertThatThrownBy(() -> desk("127.0.0.1", List.of(), true)).hasMessageContaining("nobody has an account");
        account("ana", Role.ADMIN);
        accounts().setEnabled("ana", false, DEED);
        assertThatThrownBy(() -> desk(host, List.of(), false)).hasMessageContaining("nobody has an account");
    }

    @Test
    void onThisMachineNobodySignsIn() throws Exception {
        Asking desk = desk("127.0.0.1", List.of(), false);
        assertThat(desk.get("/").statusCode()).isEqualTo(200);
        assertThat(desk.get("/api/v1/watches").body()).contains("RED");
        assertThat(desk.get("/login").statusCode()).isEqualTo(303);
    }

    @Test
    void aNameThatAnotherPointsHereIsRefused() throws Exception {
        Asking desk = desk("127.0.0.1", List.of(), false);
        for (String host : List.of("evil.example", "127.0.0.1.evil.example", "")) {
            String answer = desk.raw("GET /api/v1/claims HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("\"items\"");
            checkTellsNothing(answer);
        }
        assertThat(desk.raw("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void whatAPageOfAnotherServerSendsIsRefused() throws Exception {
        Asking desk = desk("127.0.0.1", List.of(), false);
        assertThat(desk.post("/claims/correct", Map.of(), "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.post("/claims/correct", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> bare = desk.post("/claims/correct", Map.of());
        assertThat(bare.statusCode()).as("no word of the form").isEqualTo(403);
        assertThat(bare.body()).contains("too old");
    }

    @Test
    void whoHasNotSignedInSeesNothing() throws Exception {
        account("ana", Role.READER);
        Asking desk = shared();
        HttpResponse<String> page = desk.get("/?as-of=2024-10-21");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).hasValue("/login?to=%2F%3Fas-of%3D2024-10-21");
        for (String path :
                List.of("/api/v1/claims", "/api/v1/events/x", "/metrics", "/api/v1/stream", "/api/v1/nothing")) {
            HttpResponse<String> answer = desk.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"vedette\"");
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            checkTellsNothing(answer.body());
        }
        for (String path : List.of("/health", "/ready", "/api/v1/openapi.json", "/login")) {
            assertThat(desk.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void aSessionIsKeptFromScriptsAndOtherSites() throws Exception {
        account("ana", Role.LEAD);
        Asking desk = shared();
        HttpResponse<String> in =
                desk.post("/login", Map.of("name", " ANA ", "password", PASSWORD, "to", "/search?q=1"));
        assertThat(in.headers().firstValue("Location")).hasValue("/search?q=1");
        assertThat(in.headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("vedette=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Secure");
        assertThat(desk.get("/", "Cookie", cookie(in)).statusCode()).isEqualTo(200);
        assertThat(desk.get("/", "Cookie", cookie(in) + "x").statusCode()).isEqualTo(303);
        Asking behind = desk("127.0.0.1", List.of("desk.example.org"), true);
        assertThat(behind.post("/login", Map.of("name", "ana", "password", PASSWORD))
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElse(""))
                .startsWith("__Host-vedette=")
                .contains("Secure", "HttpOnly", "SameSite=Strict");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/a\r\nX: y"
            })
    void signingInLeadsNowhereElse(String to) throws Exception {
        account("ana", Role.READER);
        HttpResponse<String> in = shared().post("/login", Map.of("name", "ana", "password", PASSWORD, "to", to));
        assertThat(in.headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void aWrongNameAWrongPasswordAndADisabledAccountAreAnsweredAlike() throws Exception {
        account("ana", Role.READER);
        account("ben", Role.READER);
        accounts().setEnabled("ben", false, DEED);
        Asking desk = shared();
        List<String> answers = new ArrayList<>();
        for (Map<String, String> tried : List.of(
                Map.of("name", "ana", "password", "wrong password"),
                Map.of("name", "nobody", "password", "wrong password"),
                Map.of("name", "ben", "password", PASSWORD),
                Map.of("name", "' or 1=1 --", "password", "wrong password"),
                Map.of("name", "ana"))) {
            HttpResponse<String> answer = desk.post("/login", tried);
            answers.add(answer.statusCode() + answer.body());
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(answers)
                .allMatch(answers.getFirst()::equals)
                .first()
                .asString()
                .startsWith("401")
                .contains(ANOTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "nobody"})
    void whoTriesTooOftenWaitsWhetherThereIsSuchAnAccount(String name) throws Exception {
        account("ana", Role.READER);
        Asking desk = shared();
        for (int i = 0; i < 5; i++) {
            assertThat(desk.post("/login", Map.of("name", name, "password", "wrong password"))
                            .statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> answer = desk.post("/login", Map.of("name", name, "password", PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0")))
                .isBetween(1, 60);
        assertThat(accounts().deeds(5)).allMatch(deed -> deed.what().equals("sign in refused"));
    }

    @Test
    void aFormWithoutItsWordChangesNothing() throws Exception {
        account("ana", Role.READER);
        Asking desk = shared();
        String cookie = signIn(desk, "ana");
        Map<String, String> form = Map.of("label", "job", "scope", "read");
        assertThat(desk.post("/account/token", form, "Cookie", cookie).statusCode())
                .isEqualTo(403);
        assertThat(desk.post("/account/token", form, "Cookie", cookie, "X-CSRF-Token", "guess")
                        .statusCode())
                .isEqualTo(403);
        assertThat(accounts().tokens()).isEmpty();
        String word = csrf(desk.get("/account", "Cookie", cookie).body());
        HttpResponse<String> made = desk.post("/account/token", form, "Cookie", cookie, "X-CSRF-Token", word);
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(accounts().tokens()).hasSize(1);
        String other = csrf(desk.get("/account", "Cookie", signIn(desk, "ana")).body());
        assertThat(desk.post("/account/token", form, "Cookie", cookie, "X-CSRF-Token", other)
                        .statusCode())
                .as("the word of another session")
                .isEqualTo(403);
    }

    @Test
    void aTokenIsShownOnceAndOnlyItsHashIsKept() throws Exception {
        account("ana", Role.READER);
        Asking desk = shared();
        String cookie = signIn(desk, "ana");
        String word = csrf(desk.get("/account", "Cookie", cookie).body());
        String page = desk.post(
                        "/account/token",
                        Map.of("label", "job", "scope", "read", "days", "30", "csrf", word),
                        "Cookie",
                        cookie)
                .body();
        String token = page.replaceFirst("(?s).*<code>(vdt_[^<]+)</code>.*", "$1");
        assertThat(token).matches("vdt_[A-Za-z0-9_-]{43}");
        assertThat(desk.get("/api/v1/claims", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(200);
        assertThat(desk.get("/account", "Cookie", cookie).body())
                .contains("job")
                .doesNotContain(token);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes.contains(token) || bytes.contains(PASSWORD)).isFalse();
            }
        }
    }

    @Test
    void aTokenIsGoodForWhatItWasMadeForAndNoMore() throws Exception {
        account("ana", Role.ADMIN);
        Asking desk = shared();
        String reads = token("ana", Scope.READ);
        assertThat(desk.get("/api/v1/claims", "Authorization", reads).statusCode())
                .isEqualTo(200);
        for (String path : List.of("/metrics", "/api/v1/stream", "/", "/account")) {
            HttpResponse<String> answer = desk.get(path, "Authorization", reads);
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            checkTellsNothing(answer.body());
        }
        assertThat(desk.get("/metrics", "Authorization", token("ana", Scope.METRICS))
                        .body())
                .contains("vedette_http_requests_seconds_count", "jvm_memory_used_bytes");
    }

    @Test
    void tokensThatAreRevokedExpiredOrOfSomebodyDisabledAreNotGood() throws Exception {
        account("ana", Role.READER);
        account("ben", Role.READER);
        Asking desk = shared();
        String revoked = token("ana", Scope.READ);
        accounts().revoke(accounts().tokens().getFirst().id(), MADE, DEED);
        String old = new Secrets().token();
        accounts()
                .addToken(
                        new TokenCard("old", "ana", "old", List.of(Scope.READ), MADE, MADE.plusSeconds(1), null),
                        Secrets.hash(old),
                        DEED);
        String bens = token("ben", Scope.READ);
        assertThat(desk.get("/api/v1/claims", "Authorization", bens).statusCode())
                .isEqualTo(200);
        accounts().setEnabled("ben", false, DEED);
        for (String bad : List.of(revoked, "Bearer " + old, bens, "Bearer vdt_x", "Bearer", "Basic YW5hOng=")) {
            HttpResponse<String> answer = desk.get("/api/v1/claims", "Authorization", bad);
            assertThat(answer.statusCode()).as(bad).isEqualTo(401);
            assertThat(answer.body()).contains("unknown, expired or revoked");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodySeesMoreThanHisRole(Role role) throws Exception {
        account("ana", role);
        Asking desk = shared();
        String token = token("ana", Scope.READ);
        String body = desk.get("/api/v1/watches", "Authorization", token).body();
        for (Tlp tlp : Tlp.values()) {
            assertThat(body.contains("\"" + tlp.name() + "\""))
                    .as(role + " " + tlp)
                    .isEqualTo(role.maySee(tlp));
        }
        assertThat(Role.READER.maySee(Tlp.AMBER)).isFalse();
        assertThat(Role.ANALYST.maySee(Tlp.RED)).isFalse();
    }

    @Test
    void aReaderChangesNothingButWhatIsHisOwn() throws Exception {
        account("ana", Role.READER);
        Asking desk = shared();
        String cookie = signIn(desk, "ana");
        String word = csrf(desk.get("/account", "Cookie", cookie).body());
        HttpResponse<String> refused = desk.post("/claims/correct", Map.of("csrf", word), "Cookie", cookie);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("needs the role analyst");
        HttpResponse<String> changed = desk.post(
                "/account/password",
                Map.of("password", PASSWORD, "next", "seven otters of marble", "csrf", word),
                "Cookie",
                cookie);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(desk.post("/login", Map.of("name", "ana", "password", PASSWORD))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void thePagesAreForEverybodyAndTheFiguresOfTheServerForThoseWhoMaySeeAll(Role role) throws Exception {
        account("ana", role);
        Asking desk = shared();
        String cookie = signIn(desk, "ana");
        for (String page : List.of("/", "/search", "/sources", "/relation", "/account", "/api/v1/claims")) {
            assertThat(desk.get(page, "Cookie", cookie).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(desk.get("/metrics", "Cookie", cookie).statusCode()).isEqualTo(role.maySee(Tlp.RED) ? 200 : 403);
    }

    @Test
    void whoIsDisabledIsOutAtOnce() throws Exception {
        account("ana", Role.LEAD);
        Asking desk = shared();
        String cookie = signIn(desk, "ana");
        assertThat(desk.get("/", "Cookie", cookie).statusCode()).isEqualTo(200);
        accounts().setEnabled("ana", false, DEED);
        assertThat(desk.get("/", "Cookie", cookie).statusCode()).isEqualTo(303);
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        account("ana", Role.READER);
        Asking desk = shared();
        String cookie = signIn(desk, "ana");
        String word = csrf(desk.get("/account", "Cookie", cookie).body());
        assertThat(desk.post("/logout", Map.of("csrf", word), "Cookie", cookie).statusCode())
                .isEqualTo(303);
        assertThat(desk.get("/", "Cookie", cookie).statusCode()).isEqualTo(303);
        assertThat(accounts().deeds(2)).extracting(Deed::what).containsExactly("sign out", "sign in");
        assertThat(accounts().deeds(1)).extracting(Deed::by, Deed::from).containsExactly(tuple("ana", "127.0.0.1"));
    }

    @Test
    void everyAnswerTellsTheBrowserToTrustNothingElse() throws Exception {
        account("ana", Role.READER);
        Asking desk = shared();
        for (String path : List.of("/login", "/", "/api/v1/claims", "/nothing")) {
            var headers = desk.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
        assertThat(desk.get("/login").body()).doesNotContain("<style", "style=", "<script", "onclick");
    }

    @Test
    void whoAsksTooOftenIsToldToWaitAndOthersAreNot() throws Exception {
        account("ana", Role.READER);
        account("ben", Role.READER);
        Asking desk = shared();
        String anas = token("ana", Scope.READ);
        for (int i = 0; i < 40; i++) {
            assertThat(desk.get("/api/v1/watches", "Authorization", anas).statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> answer = desk.get("/api/v1/watches", "Authorization", anas);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(desk.get("/api/v1/watches", "Authorization", token("ben", Scope.READ))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theLogOfRequestsHoldsNoSecret() throws Exception {
        account("ana", Role.READER);
        Asking desk = shared();
        String token = token("ana", Scope.READ);
        desk.get("/api/v1/claims?search=Kursk", "Authorization", token);
        desk.post("/login", Map.of("name", "ana", "password", PASSWORD));
        assertThat(String.join("\n", requests))
                .contains("\"path\":\"/api/v1/claims\"", "\"by\":\"ana\"", "\"status\":200")
                .doesNotContain(token.substring(7), PASSWORD, "Kursk");
    }
}
