package org.vedette.web.access.provider;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Asks the provider: nobody else, at most so long, at most so much, and it follows no redirect.
final class Outgoing implements AutoCloseable {
    private static final int GOOD = 200;
    private static final int LARGEST = 256 * 1024;

    private final ProviderSettings settings;
    private final Duration longest;
    private final HttpClient client;

    /// @param longest the time for a question and the whole of its answer
    Outgoing(ProviderSettings settings, Duration longest) {
        this.settings = settings;
        this.longest = longest;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(longest)
                .build();
    }

    /// Asks for something.
    String get(URI place) throws Refusal, InterruptedException {
        return answer(request(place).GET().build());
    }

    /// Sends a form.
    ///
    /// @param authorization a header, or null for none
    String post(URI place, String form, @Nullable String authorization) throws Refusal, InterruptedException {
        HttpRequest.Builder request = request(place)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return answer(request.build());
    }

    private HttpRequest.Builder request(URI place) throws Refusal {
        if (!settings.mayAsk(place)) {
            throw new Refusal("the provider names a place that may not be asked: " + place.getHost());
        }
        return HttpRequest.newBuilder(place).timeout(longest).header("Accept", "application/json");
    }

    private String answer(HttpRequest request) throws Refusal, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> asked = client.sendAsync(request, head -> new Bounded());
        try {
            HttpResponse<byte[]> answer = asked.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != GOOD) {
                throw new Refusal("the provider answered " + answer.statusCode() + " at "
                        + request.uri().getPath());
            }
            return new String(answer.body(), StandardCharsets.UTF_8);
        } catch (TimeoutException slow) {
            throw new Refusal("the provider did not answer in time", slow);
        } catch (ExecutionException broken) {
            throw new Refusal(
                    broken.getCause() instanceof TooLarge
                            ? "the provider's answer is too large"
                            : "the provider was not reached",
                    broken);
        } finally {
            asked.cancel(true);
        }
    }

    /// The answer has more bytes than any that is meant well.
    private static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1;
    }

    /// Collects an answer, and leaves off when it is too large.
    private static final class Bounded implements HttpResponse.BodySubscriber<byte[]> {
        private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private Flow.@Nullable Subscription subscription;

        @Override
        public CompletionStage<byte[]> getBody() {
            return whole;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> parts) {
            for (ByteBuffer part : parts) {
                if (bytes.size() + part.remaining() > LARGEST) {
                    if (subscription != null) {
                        subscription.cancel();
                    }
                    whole.completeExceptionally(new TooLarge());
                    return;
                }
                var some = new byte[part.remaining()];
                part.get(some);
                bytes.writeBytes(some);
            }
        }

        @Override
        public void onError(Throwable broken) {
            whole.completeExceptionally(broken);
        }

        @Override
        public void onComplete() {
            whole.complete(bytes.toByteArray());
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
