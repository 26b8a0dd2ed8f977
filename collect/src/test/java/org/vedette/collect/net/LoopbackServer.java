package org.vedette.collect.net;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// A server of this machine that says whatever bytes a test wants, as slowly or as wrongly as it wants. It ends
/// with the test.
public final class LoopbackServer implements AutoCloseable {
    /// What was asked.
    ///
    /// @param headers with names in small letters
    public record Request(String path, Map<String, String> headers) {
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /// Answers a request with bytes.
    @FunctionalInterface
    public interface Reply {
        /// @throws IOException when the client has gone, which is no fault
        /// @throws InterruptedException when the server is closed
        void to(Request request, OutputStream out) throws IOException, InterruptedException;

        /// A whole answer.
        static Reply of(int status, String headers, byte[] body) {
            return (request, out) -> {
                out.write(("HTTP/1.1 " + status + " X\r\n" + headers + "Content-Length: " + body.length
                                + "\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
                out.write(body);
            };
        }

        static Reply of(int status, String headers, String body) {
            return of(status, headers, body.getBytes(StandardCharsets.UTF_8));
        }

        /// Bytes as they are, with head and all.
        static Reply raw(String bytes) {
            return (request, out) -> out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /// Thrown by a reply that wants the connection to be torn down.
    public static final class ResetException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final ServerSocket socket;
    private final Reply reply;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    public LoopbackServer(Reply reply) throws IOException {
        this.reply = reply;
        this.socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        threads.submit(this::accept);
    }

    private boolean accept() throws IOException {
        while (true) {
            Socket connection = socket.accept();
            open.add(connection);
            threads.submit(() -> serve(connection));
        }
    }

    private boolean serve(Socket connection) throws IOException, InterruptedException {
        try (connection) {
            Request request = read(connection);
            if (request != null) {
                requests.add(request);
                answer(connection, request);
            }
        }
        return true;
    }

    private void answer(Socket connection, Request request) throws IOException, InterruptedException {
        try {
            reply.to(request, connection.getOutputStream());
            connection.getOutputStream().flush();
        } catch (ResetException torn) {
            connection.setSoLinger(true, 0);
        } catch (SocketException gone) {
            connection.close();
        }
    }

    private static @Nullable Request read(Socket connection) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
        String first = lines.readLine();
        if (first == null) {
            return null;
        }
        Map<String, String> headers = new TreeMap<>();
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            int mark = line.indexOf(':');
            headers.put(
                    line.substring(0, mark).toLowerCase(Locale.ROOT),
                    line.substring(mark + 1).strip());
        }
        return new Request(first.split(" ")[1], headers);
    }

    public String at(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    public int port() {
        return socket.getLocalPort();
    }

    /// What was asked so far, in order.
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /// How often a path was asked for.
    public long asked(String path) {
        return requests.stream().filter(each -> each.path().equals(path)).count();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket each : open) {
            each.close();
        }
        threads.shutdownNow();
        threads.close();
    }
}
