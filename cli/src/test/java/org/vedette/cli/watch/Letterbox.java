package org.vedette.cli.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/// A mail server on this machine (RFC 5321, as much of it as a sender needs) that keeps mails by their identifier. It
/// has a
/// mail from the moment it read its end, and takes another moment before it says so; a sender that dies then does not
/// know.
final class Letterbox implements AutoCloseable {
    private static final String NAME = "Message-ID: ";

    private final ServerSocket socket;
    private final Thread thread;
    private final Random delays;
    private final int longest;
    private final SortedMap<String, List<String>> got = new TreeMap<>();

    /// @param longest the moment, in milliseconds
    Letterbox(long seed, int longest) throws IOException {
        this.delays = new Random(seed);
        this.longest = longest;
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.thread = Thread.ofPlatform().start(this::serve);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException gone) {
                continue; // the caller died, or the box was closed
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void talk(Socket caller) throws IOException, InterruptedException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        Writer out = new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.UTF_8);
        say(out, "220 letterbox");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.toUpperCase(Locale.ROOT);
            if (word.startsWith("DATA")) {
                say(out, "354 go on");
                take(in);
            }
            say(out, word.startsWith("QUIT") ? "221 bye" : "250 fine");
        }
    }

    /// Only a mail that has its end is one.
    private void take(BufferedReader in) throws IOException, InterruptedException {
        var text = new StringBuilder();
        String line = in.readLine();
        for (; line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        if (line == null) {
            throw new IOException("cut short");
        }
        String mail = text.toString();
        String id =
                mail.lines().filter(each -> each.startsWith(NAME)).findFirst().orElse(NAME);
        synchronized (got) {
            got.computeIfAbsent(id.substring(NAME.length()), first -> new ArrayList<>())
                    .add(mail.replace("=\n", "")); // lines that the encoding broke
        }
        Thread.sleep(delays.nextInt(longest));
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    /// How a file of channels names it.
    String channel() {
        return "{id: mail, kind: mail, host: localhost, port: " + socket.getLocalPort()
                + ", security: none, from: vedette@example.org, to: [ana@example.org], timeout: 5 seconds}";
    }

    /// Mails by identifier, in the order of coming.
    SortedMap<String, List<String>> got() {
        synchronized (got) {
            return new TreeMap<>(got);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        socket.close();
        thread.interrupt();
        thread.join();
    }
}
