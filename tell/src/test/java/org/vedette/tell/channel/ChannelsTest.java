package org.vedette.tell.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.Tlp;
import org.vedette.store.AsOf;
import org.vedette.store.Outbox;
import org.vedette.store.WarningRecord;
import org.vedette.tell.Told;
import org.vedette.tell.plan.TellPlan;
import org.vedette.tell.plan.Way;
import org.vedette.tell.words.Composer;
import org.vedette.tell.words.Words;

/// Each way out, to real servers on this machine.
class ChannelsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Instant NOW = Instant.parse("2024-10-21T12:00:00Z");
    private static final Outbox.Message MESSAGE = new Outbox.Message(
            "m1",
            "one",
            List.of(),
            List.of(),
            NOW,
            "TLP:GREEN Peru\r\nBcc: all@example.org",
            "Señal\n.\nEnd",
            "{\"señal\":1}");

    @TempDir
    private Path folder;

    private final List<String> printed = new ArrayList<>();

    /// Warnings that never change.
    private record Still(List<Kept> kept, List<Note> done) implements WarningRecord {
        @Override
        public List<Kept> warnings(AsOf asOf) {
            return kept;
        }

        @Override
        public @Nullable Kept warning(String name, AsOf asOf) {
            return null;
        }

        @Override
        public List<Note> notes(AsOf asOf) {
            return done;
        }

        @Override
        public void note(Note note, Instant learned) {
            throw new IllegalArgumentException("nothing is noted here");
        }
    }

    private Channel.Answer send(Way way, Outbox.Message message, WarningRecord.Kept... kept) {
        return send(way, message, new Still(List.of(kept), List.of()));
    }

    private Channel.Answer send(Way way, Outbox.Message message, WarningRecord record) {
        var plan = new TellPlan(List.of(new TellPlan.Channel("one", way, null, null, List.of(), Tlp.AMBER, 1)));
        try (var channels = new Channels(plan, record, InstantSource.fixed(NOW), printed::add)) {
            return Objects.requireNonNull(channels.of("one")).send(message);
        }
    }

    private static Way hook(URI url, boolean mayBePrivate) {
        return new Way.Webhook(url, "secret", mayBePrivate, PATIENCE);
    }

    private static Way mail(int port) {
        return new Way.Mail(
                "localhost",
                port,
                Way.Security.NONE,
                null,
                null,
                "vedette@example.org",
                List.of("ana@example.org", "ben@example.org"),
                PATIENCE);
    }

    @Test
    void aWebhookIsPostedOnceAndSigned() throws IOException {
        try (var receiver = new Receiver()) {
            assertThat(send(hook(receiver.url(), true), MESSAGE).taken()).isTrue();
            assertThat(receiver.got())
                    .containsExactly(new Receiver.Got(
                            "m1",
                            "m1",
                            Long.toString(NOW.getEpochSecond()),
                            Signature.of("secret", "m1", NOW, MESSAGE.line()),
                            MESSAGE.line()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 400, 401, 404, 410, 429, 500, 503})
    void whatTheReceiverDoesNotTakeIsNotSent(int status) throws IOException {
        try (var receiver = new Receiver()) {
            receiver.answer(status);
            Channel.Answer answer = send(hook(receiver.url(), true), MESSAGE);
            assertThat(answer.taken()).isFalse();
            assertThat(answer.detail()).contains(Integer.toString(status));
            assertThat(receiver.got()).as("redirections are not followed").hasSize(1);
        }
    }

    @Test
    void aPrivateAddressIsRefusedUnlessItIsAllowed() throws IOException {
        try (var receiver = new Receiver()) {
            Channel.Answer answer = send(hook(receiver.url(), false), MESSAGE);
            assertThat(answer.taken()).isFalse();
            assertThat(answer.detail()).contains("localhost is a private address", "private: true");
            assertThat(receiver.got()).isEmpty();
        }
    }

    @Test
    void aReceiverThatIsNotThereIsSaidSo() throws IOException {
        URI gone;
        try (var receiver = new Receiver()) {
            gone = receiver.url();
        }
        assertThat(send(hook(gone, true), MESSAGE).detail()).contains("no answer from localhost");
        assertThat(send(hook(URI.create("https://nowhere.invalid/"), false), MESSAGE)
                        .detail())
                .contains("there is no host nowhere.invalid");
    }

    /// Begins an answer and never ends it.
    private static boolean stall(ServerSocket server) throws IOException {
        try (Socket caller = server.accept()) {
            String begun = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nx";
            caller.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
            return caller.getInputStream().transferTo(OutputStream.nullOutputStream()) > 0; // until the caller has gone
        }
    }

    @Test
    @Timeout(30)
    void aReceiverThatNeverEndsItsAnswerHoldsNobodyUp() throws IOException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Future<Boolean> unused = threads.submit(() -> stall(server));
            URI url = URI.create("http://localhost:" + server.getLocalPort() + "/hook");
            Channel.Answer answer = send(new Way.Webhook(url, "secret", true, Duration.ofSeconds(1)), MESSAGE);
            assertThat(answer.taken()).isFalse();
            assertThat(answer.detail()).isEqualTo("no answer from localhost: not whole after 1 s");
        }
    }

    @Test
    void aMailIsHandedToTheServer() throws IOException {
        try (var postbox = new Postbox()) {
            assertThat(send(mail(postbox.port()), MESSAGE).taken()).isTrue();
            assertThat(postbox.mails()).hasSize(1);
            Postbox.Mail mail = postbox.mails().getFirst();
            assertThat(mail.from()).isEqualTo("vedette@example.org");
            assertThat(mail.to()).containsExactly("ana@example.org", "ben@example.org");
            assertThat(mail.header("Message-ID")).isEqualTo("<m1@example.org>");
            assertThat(mail.header("Subject")).isEqualTo("TLP:GREEN Peru Bcc: all@example.org");
            assertThat(mail.header("Bcc")).isEmpty();
            assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(mail.text()).contains("Se=C3=B1al", "\n..\n");
        }
    }

    @Test
    void aMailThatTheServerRefusesIsNotSent() throws IOException {
        try (var postbox = new Postbox()) {
            postbox.answer("451 4.3.0 later");
            Channel.Answer answer = send(mail(postbox.port()), MESSAGE);
            assertThat(answer.taken()).isFalse();
            assertThat(answer.detail()).contains("451", "later");
            assertThat(postbox.mails()).isEmpty();
        }
        assertThat(send(mail(1), MESSAGE).detail()).contains("localhost did not take it");
    }

    @Test
    void aServerThatHangsUpAfterItTookTheMailHasIt() throws IOException {
        try (var postbox = new Postbox()) {
            postbox.hangUp();
            assertThat(send(mail(postbox.port()), MESSAGE).taken()).isTrue();
            assertThat(postbox.mails()).hasSize(1);
        }
    }

    @Test
    void aMailIsNotHandedOverInTheClearWhenItIsToBeKeptFromListeners() throws IOException {
        try (var postbox = new Postbox()) {
            var way = new Way.Mail(
                    "localhost",
                    postbox.port(),
                    Way.Security.STARTTLS,
                    null,
                    null,
                    "vedette@example.org",
                    List.of("ana@example.org"),
                    PATIENCE);
            assertThat(send(way, MESSAGE).detail()).contains("STARTTLS");
            assertThat(postbox.mails()).isEmpty();
        }
    }

    @Test
    void aFeedHoldsTheWarningsOfTheLedgerAndNothingOfThoseThatItMayNotCarry() throws IOException {
        Path file = folder.resolve("warnings.atom");
        var way = new Way.Feed(file);
        WarningRecord.Kept open = Told.kept(1, Tlp.GREEN, 1);
        WarningRecord.Kept secret = Told.kept(2, Tlp.RED, 2);
        assertThat(send(way, MESSAGE, open).taken()).isTrue();
        String one = Files.readString(file);
        assertThat(one).contains("urn:vedette:warning:watch@1", "words of 1");
        assertThat(send(way, MESSAGE, open, secret).taken()).isTrue();
        assertThat(Files.readString(file)).contains("words of 1", "withheld-2").doesNotContain("words of 2");
        assertThat(send(way, MESSAGE, open).taken()).isTrue();
        assertThat(Files.readString(file)).isEqualTo(one);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(send(new Way.Feed(folder.resolve("none").resolve("a.atom")), MESSAGE)
                        .detail())
                .contains("cannot write");
    }

    @Test
    void aFeedHoldsWhatWasDoneAboutWarningsAsEntriesOfTheirOwn() throws IOException {
        Path file = folder.resolve("warnings.atom");
        WarningRecord.Kept open = Told.kept(1, Tlp.GREEN, 1);
        WarningRecord.Kept secret = Told.kept(2, Tlp.RED, 2);
        List<WarningRecord.Note> notes = List.of(Told.acknowledged(open), Told.acknowledged(secret));
        assertThat(send(new Way.Feed(file), MESSAGE, new Still(List.of(open, secret), notes))
                        .taken())
                .isTrue();
        String feed = Files.readString(file);
        assertThat(feed)
                .contains("<updated>" + Told.NOON.plusSeconds(60) + "</updated>")
                .containsSubsequence("withheld-2/note/2", "watch@1/note/1", "M. Ito", "withheld-2<", "watch@1<")
                .containsOnlyOnce("Reason: calling both desks");
    }

    @Test
    void outputIsPrintedWithAnEmptyLineBehind() {
        var plan = new TellPlan.Channel("one", new Way.Output(), null, null, List.of(), Tlp.AMBER, 1);
        Outbox.Message message =
                new Composer(plan).message(List.of(new Words(Tlp.AMBER, Told.kept(1, Tlp.GREEN, 1))), NOW);
        assertThat(send(new Way.Output(), message).taken()).isTrue();
        assertThat(printed)
                .containsExactly("TLP:GREEN Chile and Peru", "words of 1", "In the ledger: vedette warning 1", "");
    }
}
