package org.vedette.tell.channel;

import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.vedette.store.Outbox;
import org.vedette.tell.plan.Way;

/// Posts messages as JSON. The identifier goes with each attempt, so that a receiver which has the message already can
/// say so and forget it.
final class WebhookChannel implements Channel {
    private static final int GOOD = 200;
    private static final int NOT_GOOD = 300;

    private final Way.Webhook way;
    private final InstantSource clock;
    private final HttpClient client;

    WebhookChannel(Way.Webhook way, InstantSource clock) {
        this.way = way;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .connectTimeout(way.patience())
                .followRedirects(HttpClient.Redirect.NEVER) // it could lead where we must not go
                .build();
    }

    /// The host is looked up just before the request; Java keeps the answer long enough that the request goes to the
    /// addresses that were looked at.
    @Override
    public Answer send(Outbox.Message message) {
        try {
            if (!way.mayBePrivate() && !Addresses.isPublic(way.url().getHost())) {
                return Answer.refused(way.url().getHost() + " is a private address; private: true allows it");
            }
            return answer(client.sendAsync(request(message), HttpResponse.BodyHandlers.discarding()));
        } catch (UnknownHostException unknown) {
            return Answer.refused("there is no host " + way.url().getHost());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.refused("stopped while sending");
        }
    }

    /// The client's own patience ends with the head of an answer; its body could drip for ever and hold up all others.
    private Answer answer(CompletableFuture<HttpResponse<Void>> asked) throws InterruptedException {
        String none = "no answer from " + way.url().getHost() + ": ";
        try {
            int status =
                    asked.get(way.patience().toMillis(), TimeUnit.MILLISECONDS).statusCode();
            return new Answer(status >= GOOD && status < NOT_GOOD, "the receiver answered " + status);
        } catch (TimeoutException endless) {
            asked.cancel(true);
            return Answer.refused(none + "not whole after " + way.patience().toSeconds() + " s");
        } catch (ExecutionException broken) {
            return Answer.refused(none + words(broken));
        }
    }

    private static String words(ExecutionException broken) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private HttpRequest request(Outbox.Message message) {
        Instant now = clock.instant();
        return HttpRequest.newBuilder(way.url())
                .timeout(way.patience())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "vedette")
                .header("Idempotency-Key", message.id())
                .header("webhook-id", message.id())
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header("webhook-signature", Signature.of(way.secret(), message.id(), now, message.line()))
                .POST(HttpRequest.BodyPublishers.ofString(message.line()))
                .build();
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
