package org.vedette.cli.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/// A receiver of webhooks on this machine that keeps what it gets by the identifier. It takes a moment before it
/// answers,
/// so that a sender may die in between.
final class Hook implements AutoCloseable {
    private final HttpServer server;
    private final Random delays;
    private final int longest;
    private final SortedMap<String, List<String>> got = new TreeMap<>();

    /// @param longest the moment, in milliseconds
    Hook(long seed, int longest) throws IOException {
        this.delays = new Random(seed);
        this.longest = longest;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String id = String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id"));
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            synchronized (got) {
                got.computeIfAbsent(id, first -> new ArrayList<>()).add(body);
            }
            Thread.sleep(delays.nextInt(longest));
            exchange.sendResponseHeaders(204, -1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// How a file of channels names it.
    String channel() {
        return "{id: hook, kind: webhook, url: \"http://localhost:"
                + server.getAddress().getPort() + "/\", private: true, secret_from: " + WatchProcess.SECRET
                + ", timeout: 5 seconds}";
    }

    /// Bodies by identifier, in the order of coming.
    SortedMap<String, List<String>> got() {
        synchronized (got) {
            return new TreeMap<>(got);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
