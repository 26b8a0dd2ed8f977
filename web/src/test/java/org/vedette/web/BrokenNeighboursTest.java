package org.vedette.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.vedette.web.server.Place;
import org.vedette.web.server.WebServer;

/// What one caller sends broken is not another's trouble: a good request is answered as such, whatever comes in beside
/// it.
class BrokenNeighboursTest {
    private static final int CALLERS = 3;
    private static final int BREAKERS = 3;
    private static final int REQUESTS = 1_000;
    private static final String GOOD = lines("GET /good HTTP/1.1", "Host: localhost");
    private static final List<String> BROKEN = List.of(
            lines("GET /?x=" + "a".repeat(20_000) + " HTTP/1.1", "Host: localhost", "Connection: close"),
            lines("GET / HTTP/9.9"),
            lines("nonsense"),
            lines("POST /good HTTP/1.1", "Host: localhost", "Content-Length: 50000") + "b".repeat(30_000));

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n".repeat(2);
    }

    private static Socket connect(URI server) throws IOException {
        var socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(60_000);
        socket.setTcpNoDelay(true);
        return socket;
    }

    /// Sends what is broken until it is told to stop, and takes whatever comes back.
    private static void annoy(URI server, AtomicBoolean enough) throws IOException {
        for (int i = 0; !enough.get(); i++) {
            try (Socket socket = connect(server)) {
                socket.getOutputStream().write(BROKEN.get(i % BROKEN.size()).getBytes(StandardCharsets.US_ASCII));
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            } catch (SocketException refused) {
                assertThat(refused)
                        .as("the server may hang up on such a request")
                        .isNotNull();
            }
        }
    }

    /// Sends good requests, some on each connection.
    ///
    /// @return how often which first line was answered
    private static TreeMap<String, Integer> ask(URI server) throws IOException {
        var answers = new TreeMap<String, Integer>();
        for (int i = 0; i < REQUESTS / 10; i++) {
            try (Socket socket = connect(server)) {
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                for (int k = 0; k < 10; k++) {
                    socket.getOutputStream().write(GOOD.getBytes(StandardCharsets.US_ASCII));
                    String answer = answer(in);
                    answers.merge(answer, 1, Integer::sum);
                    if (!answer.equals("HTTP/1.1 200 OK: good")) {
                        break;
                    }
                }
            } catch (SocketException broken) {
                answers.merge("the connection broke", 1, Integer::sum);
            }
        }
        return answers;
    }

    private static String answer(BufferedReader in) throws IOException {
        String first = String.valueOf(in.readLine());
        int length = 0;
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            length = line.startsWith("Content-Length: ") ? Integer.parseInt(line.substring(16)) : length;
        }
        var body = new char[length];
        int read = 0;
        for (int some = 0; read < length && some >= 0; read += Math.max(0, some)) {
            some = in.read(body, read, length - read);
        }
        return first + ": " + new String(body, 0, read);
    }

    @Test
    void aGoodRequestIsAnsweredWhateverOthersSend() throws Exception {
        var enough = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(CALLERS + BREAKERS);
                WebServer server = WebServer.start(
                        Place.loopback(0),
                        List.of(),
                        List.of(routes -> routes.get("/good", context -> context.result("good"))))) {
            URI address = URI.create(server.address());
            List<Future<?>> breakers = new ArrayList<>();
            List<Future<TreeMap<String, Integer>>> callers = new ArrayList<>();
            for (int i = 0; i < BREAKERS; i++) {
                breakers.add(threads.submit(() -> {
                    annoy(address, enough);
                    return true;
                }));
            }
            for (int i = 0; i < CALLERS; i++) {
                callers.add(threads.submit(() -> ask(address)));
            }
            var answers = new TreeMap<String, Integer>();
            try {
                for (Future<TreeMap<String, Integer>> each : callers) {
                    each.get().forEach((answer, times) -> answers.merge(answer, times, Integer::sum));
                }
            } finally {
                enough.set(true);
            }
            for (Future<?> each : breakers) {
                each.get();
            }
            assertThat(answers).containsOnly(Map.entry("HTTP/1.1 200 OK: good", CALLERS * REQUESTS));
        }
    }
}
