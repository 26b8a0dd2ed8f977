package org.vedette.web.visit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.LongSupplier;

/// Asks a desk as a browser does, and takes the time until something is there to be shown.
public final class Visitor {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /// What came.
    ///
    /// @param status of HTTP
    /// @param first from the asking to the first byte of the content, in nanoseconds
    /// @param all to its last byte, in nanoseconds
    public record Seen(int status, long first, long all, String body) {
        /// Of the content, as it was sent.
        public long bytes() {
            return body.getBytes(StandardCharsets.UTF_8).length;
        }
    }

    private final URI desk;
    private final LongSupplier nanos;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// @param desk its address
    /// @param nanos a clock that only runs forward
    public Visitor(String desk, LongSupplier nanos) {
        this.desk = URI.create(desk);
        this.nanos = nanos;
    }

    /// Asks for a page.
    ///
    /// @param path with its parameters, encoded
    /// @throws IOException if the desk does not answer
    public Seen look(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(desk.resolve(path)).timeout(PATIENCE).build();
        long begun = nanos.getAsLong();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            byte[] start = body.readNBytes(1);
            long first = nanos.getAsLong() - begun;
            byte[] rest = body.readAllBytes();
            long all = nanos.getAsLong() - begun;
            String words = new String(start, StandardCharsets.UTF_8) + new String(rest, StandardCharsets.UTF_8);
            return new Seen(answer.statusCode(), first, all, words);
        }
    }
}
