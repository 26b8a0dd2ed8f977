package org.vedette.cli.collect;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A newspaper of this machine: a feed of numbered items, the newest first, and their pages. It ends with the test.
public final class NewsServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile int items;

    public NewsServer(int items) throws IOException {
        this.items = items;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public void print(int more) {
        items += more;
    }

    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean known = path.equals("/feed") || path.startsWith("/page/");
        byte[] body = (path.equals("/feed") ? feed() : page(path)).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", path.equals("/feed") ? "text/xml" : "text/html");
        exchange.sendResponseHeaders(known ? 200 : 404, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    private String feed() {
        var out = new StringBuilder("<rss version=\"2.0\"><channel><title>The Courier</title>");
        for (int i = items; i > 0; i--) {
            out.append("<item><title>Envoy visits town " + i + "</title><link>/page/" + i
                    + "</link><pubDate>Mon, 21 Oct 2024 08:30:00 GMT</pubDate></item>");
        }
        return out + "</channel></rss>";
    }

    private static String page(String path) {
        return "<html><body><article>"
                + ("<p>The envoy arrived in the town on Friday and met the mayor, who said that the talks of number "
                                + path + " would go on until the spring.</p>")
                        .repeat(4)
                + "</article></body></html>";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        threads.close();
    }
}
