package org.vedette.collect.net;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Trouble;

/// Asks one address once, and follows no redirect. Whatever the server does, an answer comes within the bounds.
final class Fetcher implements AutoCloseable {
    private static final int LONGEST_HEADER_LINE = 16_384;
    private static final int MOST_HEADERS = 200;

    private final Bounds bounds;
    private final InstantSource clock;
    private final CloseableHttpClient client;
    /// Ends what takes too long: a timeout of the socket begins anew with every byte that drips in.
    private final ScheduledExecutorService ends = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("vedette-fetch-ends").factory());

    /// @param agent what the header User-Agent says
    /// @param inside hosts that may lie in a private network
    Fetcher(String agent, List<String> inside, Bounds bounds, InstantSource clock) {
        this.bounds = bounds;
        this.clock = clock;
        this.client = HttpClients.custom()
                .setConnectionManager(connections(inside, bounds))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout(bounds.silence()))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent(agent)
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(List<String> inside, Bounds bounds) {
        var headers = Http1Config.custom()
                .setMaxLineLength(LONGEST_HEADER_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Doorman(inside))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(headers)
                        .build())
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setSoTimeout(timeout(bounds.silence()))
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(bounds.connect()))
                        .setSocketTimeout(timeout(bounds.silence()))
                        .build())
                .setMaxConnTotal(64)
                .build();
    }

    private static Timeout timeout(Duration time) {
        return Timeout.of(time);
    }

    /// What the server said, read to its end and closed.
    ///
    /// @param body unpacked; empty where the head says that it is not what was asked for
    record Said(ClassicHttpResponse head, byte[] body) {
        String header(String name) {
            var header = head.getFirstHeader(name);
            String value = header == null ? null : header.getValue();
            return value == null ? "" : value;
        }
    }

    /// Either what was said, or what went wrong.
    sealed interface Heard {
        record Words(Said said) implements Heard {}

        record Nothing(Answer.Failure why) implements Heard {}
    }

    /// Asks and listens.
    Heard ask(Ask ask) {
        HttpGet request = request(ask);
        var late = new AtomicBoolean();
        ScheduledFuture<?> end = ends.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                bounds.whole().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return new Heard.Words(said(request));
        } catch (IOException broken) {
            return new Heard.Nothing(failure(ask.address(), broken, late.get()));
        } finally {
            end.cancel(false);
        }
    }

    private static HttpGet request(Ask ask) {
        var request = new HttpGet(ask.address());
        request.setHeader("Accept", ask.accept());
        request.setHeader("Accept-Encoding", "gzip");
        request.setHeader("Accept-Language", "en,*;q=0.1");
        if (ask.tag() != null) {
            request.setHeader("If-None-Match", ask.tag());
        }
        if (ask.changed() != null) {
            request.setHeader("If-Modified-Since", ask.changed());
        }
        return request;
    }

    private Said said(HttpGet request) throws IOException {
        ClassicHttpResponse response = client.executeOpen(null, request, null);
        try {
            HttpEntity entity = response.getEntity();
            boolean wanted = entity != null && response.getCode() < 300;
            return new Said(response, wanted ? body(entity) : new byte[0]);
        } finally {
            request.cancel(); // closing alone would read an endless answer to its end
            Closer.closeQuietly(response);
        }
    }

    private byte[] body(HttpEntity entity) throws IOException {
        if (entity.getContentLength() > bounds.largest()) {
            throw new Unpacking.TooLargeException(bounds.largest());
        }
        InputStream stream = entity.getContent(); // not closed here: that would read an endless answer to its end
        return Unpacking.unpacked(Unpacking.all(stream, bounds.largest()), bounds.largest());
    }

    private Answer.Failure failure(URI address, IOException broken, boolean late) {
        Trouble trouble = late ? Trouble.NOT_REACHED : trouble(broken);
        String what = late ? "found no whole answer within " + bounds.whole().toSeconds() + " seconds" : words(broken);
        boolean lasting = trouble == Trouble.ADDRESS_REFUSED || trouble == Trouble.ANSWER_TOO_LARGE;
        return new Answer.Failure(trouble, address + ": " + what, lasting, null);
    }

    private static Trouble trouble(IOException broken) {
        return switch (broken) {
            case Doorman.RefusedException refused -> Trouble.ADDRESS_REFUSED;
            case Unpacking.TooLargeException large -> Trouble.ANSWER_TOO_LARGE;
            case MessageConstraintException large -> Trouble.ANSWER_TOO_LARGE;
            case EOFException cut -> Trouble.CUT_SHORT;
            case ZipException damaged -> Trouble.CUT_SHORT;
            case ConnectionClosedException cut -> Trouble.CUT_SHORT;
            default -> Trouble.NOT_REACHED;
        };
    }

    private static String words(IOException broken) {
        String message = String.valueOf(broken.getMessage());
        return switch (broken) {
            case Doorman.RefusedException refused -> message;
            case Unpacking.TooLargeException large -> message;
            case MessageConstraintException large -> "found headers longer than a server's: " + message;
            case UnknownHostException unknown -> "found no such host";
            case SocketTimeoutException silent -> "found a server that says nothing";
            case EOFException cut -> "found an answer packed with gzip that ends too early";
            case SSLException unsafe -> "found no safe connection: " + message;
            default -> "found no whole answer: " + message;
        };
    }

    /// When the server wants to be asked again, or null.
    @Nullable
    Instant notBefore(Said said) {
        return RetryAfter.read(said.header("Retry-After"), clock.instant());
    }

    @Override
    public void close() {
        ends.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
