package org.vedette.tell.channel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server on this machine that keeps what it takes (RFC 5321, as much of it as a sender needs). To the end of a
/// mail it answers what it is told to, and 250 when that is used up.
public final class Postbox implements AutoCloseable {
    private final ServerSocket socket;
    private final Thread thread;
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final Queue<String> answers = new ConcurrentLinkedQueue<>();
    private volatile boolean hangsUp;

    /// A mail as it came.
    public record Mail(String from, List<String> to, String text) {
        /// The lines of a header.
        public String header(String name) {
            String unfolded = text.substring(0, text.indexOf("\n\n")).replaceAll("\n[ \t]", " ");
            return unfolded.lines()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }
    }

    public Postbox() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        thread = Thread.ofPlatform().start(this::serve);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException closed) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(closed);
                }
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        try (Writer out = new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.UTF_8)) {
            say(out, "220 postbox");
            String from = "";
            var to = new ArrayList<String>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String word = line.toUpperCase(Locale.ROOT).split("[ :]", 2)[0];
                if (word.equals("QUIT") && hangsUp) {
                    return;
                }
                switch (word) {
                    case "MAIL" -> from = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    case "RCPT" -> to.add(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
                    case "DATA" -> {
                        say(out, "354 go on");
                        take(new Mail(from, List.copyOf(to), data(in)), out);
                        to.clear();
                    }
                    default -> {} // all else is fine
                }
                if (!word.equals("DATA")) {
                    say(out, word.equals("QUIT") ? "221 bye" : "250 fine");
                }
            }
        }
    }

    private static String data(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private void take(Mail mail, Writer out) throws IOException {
        String answer = answers.poll();
        if (answer == null) {
            mails.add(mail);
        }
        say(out, answer == null ? "250 taken" : answer);
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    public void answer(String line) {
        answers.add(line);
    }

    /// From now on it hangs up when somebody says goodbye.
    public void hangUp() {
        hangsUp = true;
    }

    public int port() {
        return socket.getLocalPort();
    }

    public List<Mail> mails() {
        return List.copyOf(mails);
    }

    @Override
    public void close() {
        try {
            socket.close();
            thread.join();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
