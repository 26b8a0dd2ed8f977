package org.vedette.web.access;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.vedette.web.access.provider.Provider;

/// Sign-ins that wait for an answer of the provider. Each is answered once, from the browser that began it, within some
/// minutes. It holds a bounded number of them; the oldest goes first.
final class Waiting {
    /// How long somebody may take at the provider.
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int MOST = 1_000;

    /// A sign-in.
    ///
    /// @param browser the hash of what the browser was given
    /// @param to where to go then
    record SignIn(Provider.Asked asked, String browser, String to, long begun) {}

    private final LongSupplier nanos;
    private final Map<String, SignIn> signIns = new LinkedHashMap<>();

    Waiting(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /// Keeps a sign-in.
    ///
    /// @param browser a word that the browser is given, so that nobody is signed in by another's answer
    synchronized void begin(Provider.Asked asked, String browser, String to) {
        signIns.put(Secrets.hash(asked.state()), new SignIn(asked, Secrets.hash(browser), to, nanos.getAsLong()));
        if (signIns.size() > MOST) {
            signIns.remove(signIns.keySet().iterator().next());
        }
    }

    /// Takes a sign-in out, once and for all.
    ///
    /// @return null if there is none of that state, or no more, or it is another browser's
    synchronized @Nullable SignIn end(String state, String browser) {
        SignIn found = signIns.remove(Secrets.hash(state));
        boolean good = found != null
                && nanos.getAsLong() - found.begun() <= LONGEST.toNanos()
                && Secrets.same(found.browser(), Secrets.hash(browser));
        return good ? found : null;
    }
}
