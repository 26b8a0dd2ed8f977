package org.vedette.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.web.server.WebServer;

/// The pages as a browser gets them, on the ledger of the demonstration.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final String WATCH = "/watch/troop-dispatch-rus-prk";
    private static final String WORDS =
            "North Korea has sent about 1,500 special forces soldiers to Russia, the National Intelligence Service";

    private final List<Exception> mistakes = new ArrayList<>();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private Path watchFile = Path.of("");
    private Visitor visitor = new Visitor("http://127.0.0.1/");

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        watchFile = folder.resolve("watch.yaml");
        Files.copy(DemoLedger.WATCH, watchFile);
        var demo = new DemoLedger(folder);
        opened.add(demo);
        WebServer server = demo.serve(demo.desk(LocalDate.of(2024, 12, 31), watchFile), mistakes::add);
        opened.add(server);
        visitor = new Visitor(server.address());
        opened.add(visitor);
    }

    @AfterAll
    void close() throws Exception {
        for (AutoCloseable each : opened.reversed()) {
            each.close();
        }
        assertThat(mistakes).isEmpty();
    }

    private String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /// A watch is counted on a thread of its own; the page says so until it is done.
    private String counted(String path) throws IOException, InterruptedException {
        String page = page(path);
        for (int tries = 0; page.contains("being counted") && tries < 400; tries++) {
            page = page(path); // each waits a while for the count by itself
        }
        return page;
    }

    @Test
    void theSituationTellsPhaseTurnsAndWhatHappenedLast() throws Exception {
        String page = counted("/");
        assertThat(page)
                .contains("Troop dispatch, North Korea to Russia", "In combat", "up to", "class=\"spark\"")
                .contains("What happened last", "2024-12-");
    }

    @Test
    void theWarningTellsLadderWordsAndWhatWouldMoveIt() throws Exception {
        String page = counted(WATCH);
        assertThat(page).contains("Ladder", "What would move it", "Numbers, each with its voice");
        assertThat(page).contains(WORDS).contains("National Intelligence Service", "TLP:CLEAR");
        assertThat(page).contains("Confidence in the words behind it").doesNotContain("style=");
    }

    @Test
    void nothingLaterIsShownAsOfADayAndEveryLinkKeepsTheDay() throws Exception {
        String page = counted(WATCH + "?as-of=2024-10-16");
        assertThat(page).contains("As it could be known at the end of").contains("Probable");
        assertThat(page).doesNotContain(WORDS);
        List<String> links = Visitor.links(page, "/(article|watch|claim|search|sources|relation)[^\"]*");
        assertThat(links).hasSizeGreaterThan(10);
        assertThat(links)
                .filteredOn(link -> !link.equals(WATCH)) // the one that leads back to now
                .allSatisfy(link -> assertThat(link).contains("as-of=2024-10-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-05, Calm",
        "2024-10-14, Signs",
        "2024-10-20, Probable",
        "2024-10-31, Confirmed",
        "2024-12-18, In combat"
    })
    void theSituationOfADayIsThatOfTheReplay(String day, String phase) throws Exception {
        assertThat(counted("/?as-of=" + day)).containsPattern("<strong>[0-4] " + phase + "</strong>");
    }

    @Test
    void aTurnIsTheWarningThatWasToldThen() throws Exception {
        String page = counted(WATCH + "/turn/1");
        assertThat(page).contains("The phase went from 0 «Calm» to 1 «Signs»").contains("the turn after");
        assertThat(visitor.get(WATCH + "/turn/99").statusCode()).isEqualTo(404);
    }

    @Test
    void theRelationTellsTopicsActsNumbersPlacesAndClaims() throws Exception {
        String page = page("/relation?pair=RUS-PRK");
        assertThat(page).contains("Russia and North Korea", "By topic over time", "Acts against plans");
        assertThat(page).contains("Numbers, each with its voice", "Map of where it took place", "Earlier claims");
        assertThat(page("/relation?first=North+Korea&second=Russia")).contains("North Korea and Russia");
        assertThat(page("/relation?first=Nobody+Atall&second=Russia")).contains("The register knows nobody by");
        assertThat(page("/relation")).contains("What the watches look at");
    }

    @Test
    void anEventTellsItsOriginsItsDisputesAndItsHistory() throws Exception {
        String claims = page("/search?words=soldiers&type=AID&actor=PRK&to=2024-10-31");
        String claim = Visitor.links(claims, "/claim/[^\"]*").getFirst();
        HttpResponse<String> leads = visitor.get(claim);
        assertThat(leads.statusCode()).isEqualTo(302);
        String page = page(leads.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]*", ""));
        assertThat(page).contains("What is said of it", "Claims by origin", "How it came to be", "It begins as");
    }

    @Test
    void anArticleIsShownAsPublishedWithItsClaimsMarkedAndReasoned() throws Exception {
        String found = page("/search?words=%22special+forces%22+intelligence&from=2024-10-10&to=2024-10-20");
        String link = Visitor.links(found, "/article/[^\"#]*#[^\"]*").getFirst();
        String claim = link.substring(link.indexOf('#') + 1);
        String page = page(link.substring(0, link.indexOf('#')));
        assertThat(page).contains("id=\"" + claim + "\"", "href=\"#" + claim + "\"");
        assertThat(page).contains("On whose word", "How sure", "Reasons", "The event it belongs to");
    }

    @Test
    void everyPageOfTheSearchGoesOnWhereTheOneBeforeEnded() throws Exception {
        SortedSet<String> seen = new TreeSet<>();
        String path = "/search?actor=PRK";
        int pages = 0;
        while (!path.isEmpty()) {
            String page = page(path);
            pages++;
            List<String> claims = Visitor.links(page, "/claim/[^\"]*");
            assertThat(claims)
                    .isNotEmpty()
                    .allSatisfy(claim -> assertThat(seen.add(claim))
                            .as("%s stands on one page only", claim)
                            .isTrue());
            List<String> next = Visitor.links(page, "/search[^\"]*before=[^\"]*");
            path = next.isEmpty() ? "" : next.getFirst();
        }
        assertThat(pages).isGreaterThan(2);
        String csv = visitor.get("/search.csv?actor=PRK").body();
        assertThat(csv.lines()
                        .skip(1)
                        .filter(line -> line.matches("[0-9a-f]{16},.*"))
                        .count())
                .as("the table holds what the pages hold")
                .isEqualTo(seen.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?type=NONSENSE", "/search?from=someday", "/search?actor=zzzz", "/search?words=%21"})
    void aQuestionThatIsNotUnderstoodIsAnsweredInWords(String path) throws Exception {
        assertThat(page(path)).contains("role=\"alert\"").containsPattern("wanted|found|Found|knows");
    }

    @Test
    void theSourcesTellCharacterAndGrade() throws Exception {
        assertThat(page("/sources")).contains("Meridian Wire", "usually reliable", "cooperative of newspapers");
    }

    @Test
    void theEditorChecksTriesAndSavesAndOnlyWhatIsSound() throws Exception {
        String before = Files.readString(watchFile);
        assertThat(page(WATCH + "/file")).contains("No fault.", "Sign «planned»");
        String broken = before.replace("planned, promised", "planned, hoped");
        assertThat(visitor.post(WATCH + "/check", form(broken, before, "")).body())
                .contains("fault", "hoped");
        assertThat(visitor.post(WATCH + "/file", form(broken, before, "save")).body())
                .contains("It was not saved");
        assertThat(watchFile).hasContent(before);
        String other = before.replace("title: Probable", "title: Rather likely");
        assertThat(visitor.post(WATCH + "/file", form(other, "something else", "save"))
                        .body())
                .contains("changed by somebody else");
        assertThat(visitor.post(WATCH + "/file", form(other, before, "save")).body())
                .contains("Saved.");
        assertThat(Files.readString(watchFile)).contains("Rather likely");
        assertThat(visitor.post(WATCH + "/file", form(before, other, "save")).body())
                .contains("Saved.");
    }

    /// The word that the forms of a page carry.
    private static String csrf(String page) {
        return page.replaceFirst("(?s).*?name=\"csrf\" value=\"([^\"]+)\".*", "$1");
    }

    private String form(String text, String base, String step) throws IOException, InterruptedException {
        return "csrf=" + csrf(page(WATCH + "/file")) + "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8)
                + "&base=" + URLEncoder.encode(base, StandardCharsets.UTF_8) + "&do=" + step;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing/here", "/watch/none", "/event/e0", "/article/none", "/assets/none.css"})
    void whatIsNotThereIsToldInWords(String path) throws Exception {
        HttpResponse<String> page = visitor.get(path);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Not to be had", "<nav").doesNotContain("Exception", "org.vedette");
    }

    @Test
    void aDayThatIsNoneIsRefusedInWords() throws Exception {
        HttpResponse<String> page = visitor.get("/?as-of=yesterday");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("wanted a day such as 2024-10-21").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", WATCH, "/relation?pair=RUS-PRK", "/search", "/sources"})
    void nothingComesFromElsewhereAndNoScriptOrStyleStandsInAPage(String path) throws Exception {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(answer.body()).doesNotContain("<style", " style=", "<script>", " onclick=");
        assertThat(Visitor.links(answer.body(), "https?://[^\"]*")).isEmpty();
    }

    @Test
    void whatAPersonTypesIsNeverMarkup() throws Exception {
        assertThat(page("/search?words=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"))
                .doesNotContain("\"><script>alert")
                .contains("value=\"&#34;");
    }

    @Test
    void anotherHostsPageCanNeitherReachNorChangeTheDesk() throws Exception {
        assertThat(visitor.post(WATCH + "/file", "text=x", "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post(WATCH + "/file", "text=x", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(RawRequest.of(visitor.address(), "elsewhere.example")).contains("421");
    }

    @Test
    void theAssetsMayBeKeptForGood() throws Exception {
        String style = Visitor.links(page("/sources"), "/assets/desk.css[^\"]*").getFirst();
        assertThat(visitor.get(style).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
    }
}
