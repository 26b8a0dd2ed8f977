package org.vedette.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.model.claim.Status;
import org.vedette.model.event.Event;
import org.vedette.model.event.Report;
import org.vedette.model.text.Article;
import org.vedette.store.AsOf;
import org.vedette.store.Coding;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Outbox;
import org.vedette.store.Query;
import org.vedette.store.WarningRecord;
import org.vedette.store.account.Account;
import org.vedette.store.account.Deed;
import org.vedette.store.account.Role;
import org.vedette.store.sql.desk.SqlAccounts;
import org.vedette.store.sql.told.SqlOutbox;
import org.vedette.web.access.Passwords;
import org.vedette.web.api.serve.RateGate;
import org.vedette.web.desk.Desk;
import org.vedette.web.server.Place;
import org.vedette.web.server.WebServer;

/// What can be changed in the pages: who may, what is kept of it, and that nobody reaches what he does not see.
class ActionsTest {
    private static final String PASSWORD = "marble otter seven";
    private static final Deed DEED = new Deed(Instant.EPOCH, "test", "test", "", "");
    private static final String KEPT = new Passwords().kept(PASSWORD);
    private static final String WATCH = "/watch/troop-dispatch-rus-prk";
    private static final List<String> ARCHIVE = List.of(
            article("one", "2024-10-18T06:00:00Z", "clear", "North Korea has sent about 1,500 special forces soldiers"),
            article("two", "2024-10-18T09:00:00Z", "clear", "North Korea has sent about 1,500 special forces soldiers"),
            article("three", "2024-10-20T09:00:00Z", "red", "Chile has sent about 40 trucks"));

    private final List<AutoCloseable> opened = new ArrayList<>();
    private final List<Exception> mistakes = new ArrayList<>();
    private final Map<Role, String> cookies = new EnumMap<>(Role.class);
    private @Nullable DemoLedger demo;
    private @Nullable Desk held;
    private @Nullable Asking asks;

    private static String article(String id, String at, String tlp, String deed) {
        return "{\"id\": \"" + id + "\", \"title\": \"Soldiers\", \"outlet\": \"Post " + id + "\", \"published\": \""
                + at
                + "\", \"tlp\": \"" + tlp + "\", \"text\": \"SEOUL - " + deed
                + " to Russia, the National Intelligence Service said on Friday.\"}";
    }

    @BeforeEach
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        Path archive = Files.write(folder.resolve("archive.jsonl"), ARCHIVE);
        var ledger = new DemoLedger(folder, archive);
        demo = ledger;
        opened.add(ledger);
        Desk desk = ledger.desk(LocalDate.of(2024, 10, 31), DemoLedger.WATCH);
        held = desk;
        ledger.tell(desk);
        var accounts = new SqlAccounts(ledger.ledger());
        for (Role role : Role.values()) {
            accounts.add(new Account(role.label() + ".one", role, true, Instant.EPOCH), KEPT, DEED);
        }
        WebServer server = WebDesk.start(
                desk,
                new Opening(Place.loopback(0), List.of(), false, accounts, RateGate.Limit.USUAL, line -> {}),
                mistakes::add);
        opened.add(server);
        var asking = new Asking(server.address());
        asks = asking;
        opened.add(asking);
        for (Role role : Role.values()) {
            HttpResponse<String> in =
                    asking.post("/login", Map.of("name", role.label() + ".one", "password", PASSWORD));
            cookies.put(role, in.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", ""));
        }
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : opened.reversed()) {
            each.close();
        }
        assertThat(mistakes).isEmpty();
    }

    private Desk desk() {
        return Objects.requireNonNull(held);
    }

    private Asking asking() {
        return Objects.requireNonNull(asks);
    }

    private String cookie(Role role) {
        return Objects.requireNonNull(cookies.get(role));
    }

    private String page(Role role, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = asking().get(path, "Cookie", cookie(role));
        for (int tries = 0; answer.body().contains("being counted") && tries < 400; tries++) {
            answer = asking().get(path, "Cookie", cookie(role));
        }
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> post(Role role, String path, String... fields)
            throws IOException, InterruptedException {
        String account = asking().get("/account", "Cookie", cookie(role)).body();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("csrf", account.replaceFirst("(?s).*?name=\"csrf\" value=\"([^\"]+)\".*", "$1"));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return asking().post(path, form, "Cookie", cookie(role));
    }

    private KeptClaim claim(String article) {
        try (Stream<KeptClaim> claims = desk().ledger().claims(Query.of(new Filter.Article(article)))) {
            return claims.findFirst().orElseThrow();
        }
    }

    private Event event(String article) {
        return desk().events().holding(List.of(claim(article)), AsOf.NOW).getFirst();
    }

    private List<String> deeds() {
        return new SqlAccounts(Objects.requireNonNull(demo).ledger())
                .deeds(3).stream()
                        .map(deed -> deed.by() + " " + deed.what() + " " + deed.subject())
                        .toList();
    }

    @Test
    void aClaimIsCorrectedByAnalystsWithAReason() throws Exception {
        String id = claim("one").claim().id();
        String path = "/claim/" + id + "/correct";
        String[] form = {"type", "AID", "status", "PLANNED", "because", "the service speaks of a plan"};
        HttpResponse<String> reader = post(Role.READER, path, form);
        assertThat(reader.statusCode()).isEqualTo(403);
        assertThat(reader.body()).contains("needs the role analyst");
        assertThat(asking().post(path, Map.of("type", "AID"), "Cookie", cookie(Role.ANALYST))
                        .statusCode())
                .as("without the word of the form")
                .isEqualTo(403);
        HttpResponse<String> bare = post(Role.ANALYST, path, "type", "AID", "status", "PLANNED", "because", " ");
        assertThat(bare.statusCode()).isEqualTo(400);
        assertThat(bare.body()).contains("wanted a reason in words");
        assertThat(post(Role.ANALYST, path, "type", "WAR", "status", "PLANNED", "because", "x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(claim("one").claim().status()).isEqualTo(Status.OCCURRED);

        HttpResponse<String> done = post(Role.ANALYST, path, form);
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.headers().firstValue("Location")).hasValue("/article/one#" + id);
        assertThat(claim("one").claim().status()).isEqualTo(Status.PLANNED);
        assertThat(desk().ledger().corrections(AsOf.NOW)).singleElement().satisfies(correction -> {
            assertThat(correction.by()).isEqualTo("analyst.one");
            assertThat(correction.because()).isEqualTo("the service speaks of a plan");
        });
        assertThat(deeds()).contains("analyst.one POST " + path);
        assertThat(page(Role.ANALYST, "/article/one")).contains("as analyst.one decided", "You act as");
        assertThat(post(Role.ANALYST, path, form).body()).contains("already");
    }

    @Test
    void wordsThatMakeNoClaimAreTakenOut() throws Exception {
        String id = claim("two").claim().id();
        assertThat(post(Role.LEAD, "/claim/" + id + "/correct", "type", "none", "because", "a film is told")
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk().ledger().count(Query.of(new Filter.Article("two")))).isZero();
    }

    @Test
    void aWarningIsAcknowledgedByAnalystsAndSignedOffByLeads() throws Exception {
        WarningRecord.Kept kept = desk().warnings().warnings(AsOf.NOW).stream()
                .filter(each -> !each.signOff().isEmpty())
                .findFirst()
                .orElseThrow();
        String role = kept.signOff().getFirst();
        String[] seen = {"warning", kept.id(), "because", "calling both desks"};
        String[] signed = {"warning", kept.id(), "role", role, "because", "agreed on the telephone"};
        assertThat(post(Role.READER, WATCH + "/acknowledge", seen).statusCode()).isEqualTo(403);
        assertThat(post(Role.LEAD, WATCH + "/acknowledge", seen).statusCode()).isEqualTo(303);
        assertThat(post(Role.ANALYST, WATCH + "/sign-off", signed).statusCode()).isEqualTo(403);
        assertThat(post(Role.LEAD, WATCH + "/sign-off", "warning", kept.id(), "role", "the cook", "because", "x")
                        .body())
                .contains("nobody is to sign");
        assertThat(desk().warnings().notes(AsOf.NOW)).hasSize(1);
        assertThat(post(Role.LEAD, WATCH + "/sign-off", signed).statusCode()).isEqualTo(303);
        assertThat(post(Role.LEAD, WATCH + "/sign-off", signed).body()).contains("signed off before");
        assertThat(desk().warnings().notes(AsOf.NOW))
                .extracting(note -> note.kind() + " " + note.by() + " " + note.because())
                .containsExactly(
                        "ACKNOWLEDGED lead.one calling both desks", "SIGNED_OFF lead.one agreed on the telephone");
        assertThat(new SqlOutbox(Objects.requireNonNull(demo).ledger()).waitingNotes())
                .as("those who are told of the warning are to be told of both")
                .extracting(Outbox.NoteTelling::note)
                .containsExactly(1, 2);
        assertThat(page(Role.LEAD, WATCH)).contains("What was done about it");
        assertThat(deeds()).contains("lead.one POST " + WATCH + "/sign-off");
    }

    @Test
    void anEventIsSplitAndMergedAgain() throws Exception {
        Event one = event("one");
        assertThat(one.claims()).contains(claim("two").claim().id());
        String split = "/event/" + one.id() + "/split";
        String off = claim("two").claim().id();
        assertThat(post(Role.READER, split, "claim", off, "because", "x").statusCode())
                .isEqualTo(403);
        assertThat(post(Role.ANALYST, split, "because", "x").body()).contains("choose some of the claims");
        HttpResponse<String> done = post(Role.ANALYST, split, "claim", off, "because", "two transports");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(event("one").id()).isNotEqualTo(event("two").id());
        assertThat(page(Role.ANALYST, "/event/" + event("two").id())).contains("Is it one happening?");
        String merge = "/event/" + event("one").id() + "/merge";
        String other = asking().request("/event/").build().uri() + event("two").id();
        assertThat(post(Role.ANALYST, merge, "other", "no event", "because", "x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(Role.ANALYST, merge, "other", other, "because", "one transport")
                        .statusCode())
                .isEqualTo(303);
        assertThat(event("one").id()).isEqualTo(event("two").id());
        assertThat(desk().ledger().decisions(AsOf.NOW))
                .extracting(
                        kept -> kept.decision().by() + ": " + kept.decision().because())
                .containsExactly("analyst.one: two transports", "analyst.one: one transport");
    }

    @Test
    void nobodyChangesWhatHeDoesNotSee() throws Exception {
        String hidden = claim("three").claim().id();
        String[] form = {
            "type",
            "none",
            "because",
            "x",
            "claim",
            hidden,
            "other",
            event("three").id()
        };
        for (String path : List.of(
                "/claim/" + hidden + "/correct",
                "/event/" + event("three").id() + "/split",
                "/event/" + event("three").id() + "/merge",
                "/event/" + event("one").id() + "/merge")) {
            assertThat(post(Role.ANALYST, path, form).statusCode()).as(path).isEqualTo(404);
        }
        WarningRecord.Kept last = desk().warnings().warnings(AsOf.NOW).getLast();
        boolean seen = Role.ANALYST.maySee(last.tlp());
        assertThat(post(Role.ANALYST, WATCH + "/acknowledge", "warning", last.id(), "because", "x")
                        .statusCode())
                .isEqualTo(seen ? 303 : 404);
        assertThat(desk().ledger().decisions(AsOf.NOW)).isEmpty();
        assertThat(desk().ledger().corrections(AsOf.NOW)).isEmpty();
    }

    @Test
    void formsAreOfferedToThoseWhoMayAndAsThingsStandNow() throws Exception {
        for (String path : List.of("/article/one", "/event/" + event("one").id())) {
            assertThat(page(Role.ANALYST, path)).contains("method=\"post\"", "name=\"because\"");
            assertThat(page(Role.READER, path)).doesNotContain("method=\"post\"");
            assertThat(page(Role.ANALYST, path + "?as-of=2024-10-19")).doesNotContain("method=\"post\"");
        }
    }

    /// An article like another.
    private void takeCopy(String id) {
        Article article =
                Objects.requireNonNull(desk().ledger().article("one", AsOf.NOW)).article();
        var copy = new Article(
                id, article.text(), article.title(), article.published(), article.known(), "Copy", article.url());
        try (Stream<KeptClaim> claims = desk().ledger().claims(Query.of(new Filter.Article("two")))) {
            KeptClaim kept = claims.findFirst().orElseThrow();
            Report old = kept.report();
            var report = new Report(
                    id,
                    "Copy",
                    old.title(),
                    old.url(),
                    old.published(),
                    old.sentence(),
                    old.passage(),
                    old.credits(),
                    old.edition(),
                    old.claim());
            desk().ledger()
                    .take(new Coding(copy, old.edition(), List.of(report)), Instant.parse("2025-01-03T08:00:00Z"));
        }
    }

    @Test
    void aSavedSearchTellsItsOwnerWhatIsNew() throws Exception {
        assertThat(post(Role.READER, "/search/saved", "title", "Nothing", "question", "")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(Role.READER, "/search/saved", "title", "Odd", "question", "type=WAR")
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> saved = post(
                Role.READER, "/search/saved", "title", "Troops & ships", "question", "words=soldiers&actor=PRK&x=1");
        assertThat(saved.headers().firstValue("Location")).hasValue("/search?words=soldiers&actor=PRK");
        assertThat(page(Role.READER, "/search")).contains("Troops &amp; ships", "nothing new");
        assertThat(page(Role.ANALYST, "/search")).doesNotContain("Troops &amp; ships");
        takeCopy("copy");
        assertThat(page(Role.READER, "/search")).contains("1 new");
        assertThat(post(Role.ANALYST, "/search/saved/1/look").statusCode()).isEqualTo(404);
        assertThat(post(Role.ANALYST, "/search/saved/1/forget").statusCode()).isEqualTo(404);
        String fresh = post(Role.READER, "/search/saved/1/look")
                .headers()
                .firstValue("Location")
                .orElse("");
        assertThat(page(Role.READER, fresh))
                .contains("in Copy", "Only what came since")
                .doesNotContain("Post one");
        assertThat(page(Role.READER, "/search")).contains("nothing new");
        assertThat(post(Role.READER, "/search/saved/1/forget").statusCode()).isEqualTo(303);
        assertThat(page(Role.READER, "/search")).doesNotContain("Troops &amp; ships");
    }

    @Test
    void whatCanBeGotCanBeAskedForItsHead() throws Exception {
        for (String path : List.of(
                "/",
                "/search",
                "/article/one",
                "/article/none",
                "/nothing",
                "/api/v1/claims",
                "/api/v1/claims/none",
                "/api/v1/openapi.json",
                "/health",
                "/metrics",
                "/login",
                "/news",
                "/search.csv")) {
            HttpResponse<String> got = asking().get(path, "Cookie", cookie(Role.LEAD));
            HttpResponse<String> head = asking().send(asking().request(path)
                    .method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody())
                    .header("Cookie", cookie(Role.LEAD)));
            assertThat(head.statusCode()).as(path).isEqualTo(got.statusCode());
            assertThat(head.headers().firstValue("Content-Type"))
                    .as(path)
                    .isEqualTo(got.headers().firstValue("Content-Type"));
            assertThat(head.body()).isEmpty();
        }
        HttpResponse<String> nobody = asking().send(
                        asking().request("/search").method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody()));
        assertThat(nobody.statusCode()).isEqualTo(303);
        HttpResponse<String> stream = asking().send(asking().request("/api/v1/stream")
                .method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody())
                .header("Cookie", cookie(Role.LEAD)));
        assertThat(stream.statusCode()).isEqualTo(200);
    }
}
