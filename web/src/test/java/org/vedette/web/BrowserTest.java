package org.vedette.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vedette.web.server.WebServer;

/// The pages in a real browser, at the width of a desk and of a telephone: nothing fails in the console, nothing runs
/// over the edge, axe finds nothing against WCAG 2.2 AA, and the keys do what the foot of each page says. Without
/// Chromium on the machine it is skipped, and says so.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final List<String> BROWSERS = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENS = Path.of("target", "screens");
    /// The pictures of the guide are made anew with -Dvedette.pictures=true.
    private static final Path GUIDE = Path.of("..", "docs", "pictures");

    private static final List<String> IN_THE_GUIDE =
            List.of("situation-1440", "warning-1440", "relation-1440", "article-1440");
    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<AutoCloseable> opened = new ArrayList<>();
    private String server = "";
    private Path downloads = Path.of("");
    private @Nullable ChromeDriver driver;

    /// A page to look at.
    record Look(String name, String path) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Look> looks() {
        return List.of(
                new Look("situation", "/"),
                new Look("situation-then", "/?as-of=2024-10-21"),
                new Look("warning", "/watch/troop-dispatch-rus-prk"),
                new Look("turn", "/watch/troop-dispatch-rus-prk/turn/3"),
                new Look("editor", "/watch/troop-dispatch-rus-prk/file"),
                new Look("relation", "/relation?pair=RUS-PRK"),
                new Look("pair", "/relation"),
                new Look("event", "EVENT"),
                new Look("article", "ARTICLE"),
                new Look("search", "/search?words=troops&status=denied"),
                new Look("sources", "/sources"),
                new Look("fault", "/nothing"));
    }

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        Path browser = BROWSERS.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (browser == null || !Files.isExecutable(DRIVER)) {
            System.err.println("vedette: BROWSER TESTS SKIPPED: no chromium with chromedriver on this machine");
        }
        assumeThat(browser != null && Files.isExecutable(DRIVER))
                .as("a browser is on this machine")
                .isTrue();
        var demo = new DemoLedger(folder);
        opened.add(demo);
        WebServer started = demo.serve(demo.desk(LocalDate.of(2024, 12, 31), DemoLedger.WATCH), mistake -> {});
        opened.add(started);
        server = started.address();
        downloads = Files.createDirectories(folder.resolve("downloads"));
        driver = browser(Objects.requireNonNull(browser), folder.resolve("profile"), downloads);
        Files.createDirectories(SCREENS);
    }

    private static ChromeDriver browser(Path binary, Path profile, Path downloads) {
        var options = new ChromeOptions().setBinary(binary.toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--hide-scrollbars",
                "--lang=en-GB",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        options.setExperimentalOption(
                "prefs",
                java.util.Map.of(
                        "download.default_directory",
                        downloads.toAbsolutePath().toString(),
                        "download.prompt_for_download",
                        false));
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options);
    }

    @AfterAll
    void close() throws Exception {
        if (driver != null) {
            driver.quit();
        }
        for (AutoCloseable each : opened.reversed()) {
            each.close();
        }
    }

    private ChromeDriver browser() {
        return Objects.requireNonNull(driver, "a browser");
    }

    private void go(String path) {
        browser().get(server + path.substring(1));
        new WebDriverWait(browser(), PATIENCE)
                .until(page -> page.findElements(By.cssSelector("[data-again]")).isEmpty()
                        && !page.findElement(By.tagName("main")).getText().contains("being counted"));
    }

    /// The paths of an event and of an article that are worth a look are found as a person finds them.
    private void visit(String path) {
        if (path.equals("EVENT") || path.equals("ARTICLE")) {
            go("/search?words=%22special+forces%22&type=AID&from=2024-10-10&to=2024-10-20");
            browser()
                    .findElement(By.cssSelector(path.equals("EVENT") ? "a[href^='/claim/']" : "a[href^='/article/']"))
                    .click();
        } else {
            go(path);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isFitToUseOnADesk(Look look) throws IOException {
        isFit(look, DESK);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isFitToUseOnATelephone(Look look) throws IOException {
        isFit(look, PHONE);
    }

    private void isFit(Look look, int width) throws IOException {
        browser().manage().window().setSize(new Dimension(width, 1000));
        console(); // what came before is not this page's
        visit(look.path());
        isFitAs(look.name(), width);
    }

    /// The page that stands in the browser.
    private void isFitAs(String name, int width) throws IOException {
        wide(width);
        picture(name + "-" + width);
        boolean missing = name.equals("fault");
        assertThat(console())
                .as("what the console of the browser says")
                .filteredOn(line -> !(missing && line.contains("404")))
                .isEmpty();
        Object over = browser()
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(over).as("pixels that run over the edge").isEqualTo(0L);
        assertThat(axe()).as("what axe finds").isEmpty();
    }

    /// Headless browsers refuse windows narrower than 500 pixels; the page is told another width.
    private void wide(int width) {
        browser()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        java.util.Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    }

    private void picture(String name) throws IOException {
        byte[] picture = browser().getScreenshotAs(OutputType.BYTES);
        Files.write(SCREENS.resolve(name + ".png"), picture);
        if (Boolean.getBoolean("vedette.pictures") && IN_THE_GUIDE.contains(name)) {
            Files.write(GUIDE.resolve(name.replace("-" + DESK, "") + ".png"), picture);
        }
    }

    private List<String> console() {
        return browser().manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    private List<String> axe() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/axe.min.js"))) {
            browser().executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = browser()
                .executeAsyncScript("const done = arguments[0];"
                        + "axe.run(document, {runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa']})"
                        + ".then(r => done(JSON.stringify(r.violations.map(v => v.id + ': ' + v.help + ' '"
                        + " + v.nodes.slice(0, 3).map(n => n.html).join(' | ')))));");
        JsonNode violations = new ObjectMapper().readTree(String.valueOf(found));
        return Stream.iterate(0, at -> at < violations.size(), at -> at + 1)
                .map(at -> violations.get(at).asText())
                .toList();
    }

    @Test
    void theKeysLeadThroughThePages() {
        browser().manage().window().setSize(new Dimension(DESK, 1000));
        go("/");
        press("j");
        press("j");
        assertThat(browser().findElements(By.cssSelector("[data-item].at"))).hasSize(1);
        press("3");
        new WebDriverWait(browser(), PATIENCE)
                .until(page -> String.valueOf(page.getCurrentUrl()).contains("/search"));
        press("/");
        assertThat(browser().switchTo().activeElement().getAttribute("id")).isEqualTo("words");
    }

    private void press(String key) {
        browser().findElement(By.tagName("body")).sendKeys(key);
    }

    @Test
    void whyThisWarningIsAnsweredByTheWordsInTheArticle() {
        browser().manage().window().setSize(new Dimension(DESK, 1000));
        go("/watch/troop-dispatch-rus-prk");
        browser().findElement(By.cssSelector(".saying blockquote a")).click();
        new WebDriverWait(browser(), PATIENCE)
                .until(page -> !page.findElements(By.cssSelector("details.claim[open]"))
                        .isEmpty());
        assertThat(browser().findElement(By.cssSelector("details.claim[open]")).getText())
                .contains("On whose word", "How sure");
    }

    @Test
    void aClaimIsCorrectedWhereItStands() {
        browser().manage().window().setSize(new Dimension(DESK, 1000));
        go("/search?words=troops&status=denied");
        browser().findElement(By.cssSelector("a[href^='/article/']")).click();
        new WebDriverWait(browser(), PATIENCE)
                .until(page -> !page.findElements(By.cssSelector("details.claim[open]"))
                        .isEmpty());
        WebElement claim = browser().findElement(By.cssSelector("details.claim[open]"));
        claim.findElement(By.cssSelector("details.correct summary")).click();
        new Select(claim.findElement(By.name("status"))).selectByValue("REFUTED");
        claim.findElement(By.name("by")).sendKeys("Mia");
        claim.findElement(By.name("because")).sendKeys("pictures show otherwise");
        claim.findElement(By.cssSelector("details.correct button")).click();
        new WebDriverWait(browser(), PATIENCE)
                .until(page -> page.findElements(By.cssSelector("details.claim[open]")).stream()
                        .anyMatch(open -> open.getText().contains("as Mia decided")));
        assertThat(browser()
                        .findElement(By.cssSelector("details.claim[open] summary"))
                        .getText())
                .contains("refuted");
    }

    @Test
    void aSearchIsSavedAndAPictureTakenAway() throws IOException {
        browser().manage().window().setSize(new Dimension(DESK, 1000));
        go("/search?words=drones");
        browser().findElement(By.xpath("//summary[text()='Save this search']")).click();
        browser().findElement(By.id("title")).sendKeys("Drones of all sides", Keys.ENTER);
        new WebDriverWait(browser(), PATIENCE)
                .until(page -> page.findElement(By.tagName("main")).getText().contains("nothing new"));
        for (int width : List.of(DESK, PHONE)) {
            isFitAs("saved", width);
        }
        wide(DESK);
        go("/watch/troop-dispatch-rus-prk");
        browser().findElement(By.cssSelector("button.take")).click();
        new WebDriverWait(browser(), PATIENCE).until(page -> !pictures().isEmpty());
        byte[] head = Arrays.copyOf(Files.readAllBytes(pictures().getFirst()), 4);
        assertThat(head).isEqualTo(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        assertThat(console()).isEmpty();
    }

    private List<Path> pictures() {
        try (Stream<Path> files = Files.list(downloads)) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void theEditorChecksWhileOneWrites() {
        browser().manage().window().setSize(new Dimension(DESK, 1000));
        go("/watch/troop-dispatch-rus-prk/file");
        browser().findElement(By.id("text")).sendKeys(Keys.chord(Keys.CONTROL, Keys.END), "nonsense: 1\n");
        new WebDriverWait(browser(), PATIENCE)
                .until(page -> page.findElement(By.id("checked")).getText().contains("nonsense"));
        assertThat(browser().findElement(By.id("checked")).getText()).contains("fault");
    }
}
