package org.vedette.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// A request with a host of one's choice, which Java's own client does not send.
final class RawRequest {
    private RawRequest() {}

    /// The first line of the answer.
    static String of(URI server, String host) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }
}
