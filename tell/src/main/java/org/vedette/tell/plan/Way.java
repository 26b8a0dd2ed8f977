package org.vedette.tell.plan;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How something gets out.
public sealed interface Way {
    /// How long one attempt may take at most.
    Duration patience();

    /// Posted as JSON to an address, signed.
    ///
    /// @param secret known to both ends; "whsec_" and Base64, or plain words
    /// @param mayBePrivate whether the address may lie in a private network or on this machine
    record Webhook(URI url, String secret, boolean mayBePrivate, Duration patience) implements Way {
        @Override
        public String toString() {
            return "Webhook[" + url.getHost() + "]"; // without the secret
        }
    }

    /// Handed to a mail server.
    ///
    /// @param user and `password` null where the server asks for none
    record Mail(
            String host,
            int port,
            Security security,
            @Nullable String user,
            @Nullable String password,
            String from,
            List<String> to,
            Duration patience)
            implements Way {
        public Mail {
            to = List.copyOf(to);
        }

        @Override
        public String toString() {
            return "Mail[" + host + "]"; // without the password
        }
    }

    /// Written to an Atom file.
    record Feed(Path file) implements Way {
        @Override
        public Duration patience() {
            return AT_HAND;
        }
    }

    /// Printed.
    record Output() implements Way {
        @Override
        public Duration patience() {
            return AT_HAND;
        }
    }

    /// What needs no network.
    Duration AT_HAND = Duration.ofSeconds(10);

    /// How the line to a mail server is kept from listeners.
    enum Security {
        NONE,
        STARTTLS,
        TLS
    }
}
