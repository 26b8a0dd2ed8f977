package org.vedette.web.access;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.vedette.store.account.Role;

/// Who is signed in, by what his browser shows. Kept in memory alone: after a new start everybody signs in again. Of a
/// session only the hash of its word is held.
final class Sessions {
    private static final int MOST = 1_000;
    private static final Duration IDLE = Duration.ofMinutes(45);
    private static final Duration LONGEST = Duration.ofHours(12);
    /// Of whom a provider vouches for: it is asked again from time to time whether it still does.
    private static final Duration LONGEST_VOUCHED = Duration.ofHours(2);

    /// A session.
    ///
    /// @param vouched the role that a provider gave, or null for an account of the ledger
    /// @param csrf what every form of it must carry
    record Session(String account, @Nullable Role vouched, String csrf, long begun, long seen) {
        Duration longest() {
            return vouched == null ? LONGEST : LONGEST_VOUCHED;
        }
    }

    private final Secrets secrets = new Secrets();
    private final LongSupplier nanos;
    private final Map<String, Session> sessions = new LinkedHashMap<>(16, 0.75f, true);

    Sessions(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /// Begins a session.
    ///
    /// @return the word for the browser
    String begin(String account) {
        return begin(account, null);
    }

    /// Begins a session of somebody for whom a provider vouches.
    ///
    /// @param vouched the role that it gives him, or null for an account of the ledger
    /// @return the word for the browser
    synchronized String begin(String account, @Nullable Role vouched) {
        String word = secrets.word();
        long now = nanos.getAsLong();
        sessions.put(Secrets.hash(word), new Session(account, vouched, secrets.word(), now, now));
        if (sessions.size() > MOST) {
            sessions.remove(sessions.keySet().iterator().next());
        }
        return word;
    }

    /// The session of a word, or null if there is none or it is over.
    synchronized @Nullable Session find(String word) {
        String key = Secrets.hash(word);
        Session session = sessions.get(key);
        long now = nanos.getAsLong();
        if (session == null) {
            return null;
        }
        if (now - session.seen() > IDLE.toNanos()
                || now - session.begun() > session.longest().toNanos()) {
            sessions.remove(key);
            return null;
        }
        var seen = new Session(session.account(), session.vouched(), session.csrf(), session.begun(), now);
        sessions.put(key, seen);
        return seen;
    }

    /// Ends a session.
    synchronized void end(String word) {
        sessions.remove(Secrets.hash(word));
    }

    /// Ends all sessions of an account but one.
    ///
    /// @param word of the one that stays, or empty
    synchronized void endOthers(String account, String word) {
        String kept = Secrets.hash(word);
        sessions.entrySet()
                .removeIf(each -> each.getValue().account().equals(account)
                        && !each.getKey().equals(kept));
    }
}
