package org.vedette.web.api.stream;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// How many listen at once, and that they stop with the server.
public final class Listening {
    private static final int TOO_MANY = 429;
    private static final int MOST = 50;
    private static final int MOST_OF_ONE = 8;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, Integer> callers = new TreeMap<>();

    /// How many listen.
    public synchronized int number() {
        return callers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Lets one more listen.
    ///
    /// @throws HttpResponseException if there are too many
    public synchronized void enter(Context context, String caller) {
        int own = callers.getOrDefault(caller, 0);
        if (own >= MOST_OF_ONE || number() >= MOST) {
            context.header("Retry-After", "30");
            throw new HttpResponseException(
                    TOO_MANY, "Too many listen already: at most " + MOST_OF_ONE + " of one caller.", Map.of());
        }
        callers.put(caller, own + 1);
    }

    /// One listens no more.
    public synchronized void leave(String caller) {
        callers.computeIfPresent(caller, (name, own) -> own > 1 ? own - 1 : null);
    }

    /// Waits for what may be new.
    ///
    /// @return whether to go on listening
    boolean pause(Duration time) {
        try {
            return !closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    /// Ends all listening.
    public void close() {
        closed.countDown();
    }
}
