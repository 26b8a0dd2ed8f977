package org.vedette.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vedette.store.account.Deed;
import org.vedette.store.account.Role;
import org.vedette.store.sql.desk.SqlAccounts;
import org.vedette.web.SmallProvider.Fault;
import org.vedette.web.access.provider.Provider;
import org.vedette.web.access.provider.ProviderSettings;
import org.vedette.web.access.provider.Refusal;
import org.vedette.web.api.serve.RateGate;
import org.vedette.web.server.Place;
import org.vedette.web.server.WebServer;

/// Signing in by a provider: who is let in, and as whom; and a provider that does anything else than it should lets
/// nobody in.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);
    private static final Path WATCH = Path.of("..", "demo", "troop-dispatch-rus-prk.yaml");

    private final List<Exception> mistakes = new CopyOnWriteArrayList<>();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private @Nullable SmallProvider provides;
    private @Nullable DemoLedger held;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        var provider = new SmallProvider();
        provides = provider;
        opened.add(provider);
        var demo = new DemoLedger(folder);
        held = demo;
        opened.add(demo);
    }

    @AfterAll
    void close() throws Exception {
        for (AutoCloseable each : opened.reversed()) {
            each.close();
        }
        assertThat(mistakes).isEmpty();
        assertThat(provider().complaints()).isEmpty();
    }

    private SmallProvider provider() {
        return Objects.requireNonNull(provides);
    }

    private DemoLedger demo() {
        return Objects.requireNonNull(held);
    }

    private ProviderSettings settings() {
        return new ProviderSettings(
                URI.create(provider().issuer()),
                List.of(),
                SmallProvider.CLIENT,
                SmallProvider.SECRET,
                URI.create("https://desk.example.org"),
                "Example House",
                "preferred_username",
                "groups",
                Map.of(Role.ANALYST, List.of("desk-analysts"), Role.ADMIN, List.of("desk-admins")));
    }

    private interface Use {
        void of(Asking desk) throws Exception;
    }

    /// A desk of its own for each try, since tries are counted.
    private void atDesk(@Nullable ProviderSettings settings, Use use) throws Exception {
        var opening = new Opening(
                Place.loopback(0),
                List.of(),
                false,
                new SqlAccounts(demo().ledger()),
                new RateGate.Limit(1000, 100),
                line -> {},
                settings);
        try (WebServer server = WebDesk.start(demo().desk(TODAY, WATCH), opening, mistakes::add);
                var asking = new Asking(server.address())) {
            use.of(asking);
        }
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith(name + "="))
                .map(each -> each.replaceFirst(";.*", ""))
                .filter(each -> !each.endsWith("="))
                .findFirst()
                .orElse("");
    }

    /// What a browser was told to do next.
    private record Next(String path, String cookie) {}

    /// To the provider and back to the door.
    private static Next there(Asking desk) throws IOException, InterruptedException {
        HttpResponse<String> out = desk.get("/login/provider?to=%2Fsearch%3Fq%3Dship");
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Lax", "Max-Age");
        URI place = URI.create(out.headers().firstValue("Location").orElse(""));
        try (var abroad = new Asking(place.resolve("/").toString())) {
            HttpResponse<String> answer = abroad.get(place.getRawPath() + "?" + place.getRawQuery());
            String back = answer.headers().firstValue("Location").orElse("");
            assertThat(back).startsWith("https://desk.example.org/login/provider/back?");
            return new Next(back.replaceFirst("https://desk.example.org", ""), cookie(out, "vedette-entry"));
        }
    }

    private Deed lastDeed() {
        return new SqlAccounts(demo().ledger()).deeds(1).getFirst();
    }

    private void checkRefused(HttpResponse<String> answer, String why) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(cookie(answer, "vedette")).isEmpty();
        assertThat(answer.body())
                .contains("The sign-in by Example House did not lead here")
                .doesNotContainPattern("Exception|nimbus|JWT|" + SmallProvider.CLIENT + "\\b|kept by two");
        assertThat(lastDeed().what()).isEqualTo("sign in refused");
        assertThat(lastDeed().subject()).startsWith("provider: ").containsPattern(why);
        assertThat(lastDeed().from()).isEqualTo("127.0.0.1");
    }

    @Test
    void withoutAProviderThereIsNoneOfIt() throws Exception {
        atDesk(null, desk -> {
            assertThat(desk.get("/").statusCode()).isEqualTo(200);
            assertThat(desk.get("/login/provider").statusCode()).isEqualTo(404);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "ES256", "BARELY_EXPIRED", "TWO_AUDIENCES_OURS", "SECRET_IN_FORM"})
    void whoeverIsInAGroupIsLetInWithItsRole(Fault how) throws Exception {
        provider().misbehave(how);
        atDesk(settings(), desk -> {
            assertThat(desk.get("/").headers().firstValue("Location")).hasValue("/login?to=%2F");
            assertThat(desk.get("/login?to=%2Fsearch").body())
                    .contains("href=\"/login/provider?to=%2Fsearch\"", "Sign in by Example House");
            Next next = there(desk);
            HttpResponse<String> in = desk.get(next.path(), "Cookie", next.cookie());
            assertThat(in.statusCode()).isEqualTo(200);
            assertThat(in.body()).contains("content=\"0; url=/search?q=ship\"");
            assertThat(in.headers().allValues("Set-Cookie"))
                    .anyMatch(each -> each.startsWith("vedette=") && each.contains("SameSite=Strict"));
            String session = cookie(in, "vedette");
            assertThat(desk.get("/search?q=ship", "Cookie", session).statusCode())
                    .isEqualTo(200);
            String account = desk.get("/account", "Cookie", session).body();
            assertThat(account).containsPattern("Account ana-ito@[0-9a-f]{8}").contains("Role analyst", "AMBER+STRICT");
            assertThat(account).contains("not kept here").doesNotContain("name=\"password\"");
            assertThat(lastDeed().what()).isEqualTo("sign in");
            assertThat(lastDeed().by()).matches("ana-ito@[0-9a-f]{8}");
            assertThat(lastDeed().subject()).isEqualTo("provider: analyst, subject subject-17");
            checkLeaving(desk, session, account);
        });
    }

    private static void checkLeaving(Asking desk, String session, String account) throws Exception {
        String word = account.replaceFirst("(?s).*?name=\"csrf\" value=\"([^\"]+)\".*", "$1");
        Map<String, String> token = Map.of("label", "job", "scope", "read", "csrf", word);
        assertThat(desk.post("/account/token", token, "Cookie", session).statusCode())
                .isEqualTo(404);
        assertThat(desk.get("/metrics", "Cookie", session).statusCode())
                .as("an analyst")
                .isEqualTo(403);
        assertThat(desk.post("/logout", Map.of("csrf", word), "Cookie", session).statusCode())
                .isEqualTo(303);
        assertThat(desk.get("/", "Cookie", session).statusCode()).isEqualTo(303);
    }

    private static String why(Fault how) {
        return switch (how) {
            case WRONG_NONCE, NO_NONCE -> "nonce";
            case WRONG_AUDIENCE -> "JWT aud claim rejected";
            case TWO_AUDIENCES -> "another party";
            case WRONG_ISSUER -> "iss";
            case EXPIRED -> "Expired";
            case NO_EXPIRY, NO_SUBJECT -> "missing required claims";
            case ALG_NONE -> "Unsecured";
            case SIGNED_BY_SECRET -> "algorithm expected|no matching key|rejected";
            case FOREIGN_KEY, CHANGED_AFTER_SIGNING -> "Invalid signature";
            case NO_GROUP -> "in no group that has a role here";
            case LARGE_TOKEN, LARGE_KEYS -> "too large";
            case TOKEN_REDIRECTED -> "answered 302";
            case TOKEN_BROKEN -> "cannot be read";
            default -> "no such reason";
        };
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "WRONG_NONCE",
                "NO_NONCE",
                "WRONG_AUDIENCE",
                "TWO_AUDIENCES",
                "WRONG_ISSUER",
                "EXPIRED",
                "NO_EXPIRY",
                "NO_SUBJECT",
                "ALG_NONE",
                "SIGNED_BY_SECRET",
                "FOREIGN_KEY",
                "CHANGED_AFTER_SIGNING",
                "NO_GROUP",
                "LARGE_TOKEN",
                "LARGE_KEYS",
                "TOKEN_REDIRECTED",
                "TOKEN_BROKEN"
            })
    void whatIsNotAsItMustBeLetsNobodyIn(Fault how) throws Exception {
        provider().misbehave(how);
        atDesk(settings(), desk -> {
            Next next = there(desk);
            checkRefused(desk.get(next.path(), "Cookie", next.cookie()), why(how));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LARGE_METADATA", "METADATA_OF_ANOTHER", "KEYS_ELSEWHERE", "SIGN_IN_OVER_PLAIN_HTTP"})
    void aProviderThatSaysStrangeThingsOfItselfIsNotGoneTo(Fault how) throws Exception {
        provider().misbehave(how);
        atDesk(settings(), desk -> checkRefused(desk.get("/login/provider"), "too large|another than|lies elsewhere"));
    }

    @Test
    void anAnswerIsTakenOnceAndFromTheBrowserThatAskedAlone() throws Exception {
        provider().misbehave(Fault.NONE);
        String waits = "no sign-in of this browser waits";
        atDesk(settings(), desk -> {
            Next used = there(desk);
            assertThat(desk.get(used.path(), "Cookie", used.cookie()).statusCode())
                    .isEqualTo(200);
            checkRefused(desk.get(used.path(), "Cookie", used.cookie()), waits);
            Next other = there(desk);
            checkRefused(desk.get(other.path()), waits);
            checkRefused(desk.get(other.path(), "Cookie", other.cookie()), waits); // it was used up by the try before
            Next stolen = there(desk);
            checkRefused(desk.get(stolen.path(), "Cookie", there(desk).cookie()), waits);
            checkRefused(desk.get("/login/provider/back?code=x&state=guess", "Cookie", stolen.cookie()), waits);
            Next named = there(desk);
            checkRefused(
                    desk.get(named.path() + "&iss=https%3A%2F%2Fother.example.org", "Cookie", named.cookie()),
                    "another issuer");
            Next denied = there(desk);
            String error = denied.path().replaceFirst("code=[^&]*", "error=access_denied%0Aforged+line");
            checkRefused(desk.get(error, "Cookie", denied.cookie()), "without a code: access_denied forged line$");
        });
    }

    @Test
    void whoTriesTooOftenWaits() throws Exception {
        provider().misbehave(Fault.NONE);
        atDesk(settings(), desk -> {
            for (int i = 0; i < 30; i++) {
                desk.get("/login/provider/back?code=x&state=guess");
            }
            assertThat(desk.get("/login/provider").statusCode()).isEqualTo(429);
        });
    }

    @Test
    void aProviderThatHangsOrIsAwayIsToldSoInTime() throws Exception {
        var asked = new Provider.Asked("s", "n", "v");
        try (var hanging = new SmallProvider()) {
            hanging.misbehave(Fault.HANGS);
            ProviderSettings usual = settings();
            var its = new ProviderSettings(
                    URI.create(hanging.issuer()),
                    usual.hosts(),
                    usual.clientId(),
                    usual.clientSecret(),
                    usual.address(),
                    usual.label(),
                    usual.nameClaim(),
                    usual.roleClaim(),
                    usual.groups());
            try (var provider = new Provider(its, InstantSource.system(), Duration.ofMillis(300))) {
                assertThatThrownBy(() -> provider.place(asked))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("in time");
            }
            hanging.close();
            try (var provider = new Provider(its, InstantSource.system(), Duration.ofSeconds(10))) {
                assertThatThrownBy(() -> provider.place(asked)).hasMessageContaining("not reached");
            }
        }
    }
}
