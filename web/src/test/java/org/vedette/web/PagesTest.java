package org.vedette.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.web.server.Place;
import org.vedette.web.server.WebServer;

/// The pages as a browser gets them, on the ledger of the demonstration.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private final List<Exception> mistakes = new ArrayList<>();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private WebServer server;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        var demo = new DemoLedger(folder);
        opened.add(demo);
        server = WebDesk.start(demo.desk(LocalDate.of(2024, 12, 15)), Place.loopback(0), mistakes::add);
        opened.add(server);
    }

    @AfterAll
    void close() throws Exception {
        for (AutoCloseable each : opened.reversed()) {
            each.close();
        }
        assertThat(mistakes).isEmpty();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void theFirstPageTellsHowMuchThereIs() throws Exception {
        HttpResponse<String> page = get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Troop dispatch, North Korea to Russia");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'self'"));
    }

    @Test
    void aDayThatIsNoneIsRefusedInWords() throws Exception {
        HttpResponse<String> page = get("/?as-of=yesterday");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("wanted a day such as 2024-10-21").doesNotContain("Exception");
    }

    @Test
    void whatIsNotThereIsToldInWords() throws Exception {
        HttpResponse<String> page = get("/nothing/here");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is no such page").contains("<nav");
    }
}
