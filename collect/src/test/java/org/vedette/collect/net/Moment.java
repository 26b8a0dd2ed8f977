package org.vedette.collect.net;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A clock that moves when somebody waits, and never by itself.
public final class Moment implements InstantSource, Pause {
    private Instant now;
    private final List<Duration> waited = new CopyOnWriteArrayList<>();

    public Moment(String now) {
        this.now = Instant.parse(now);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void until(Instant instant) {
        if (instant.isAfter(now)) {
            waited.add(Duration.between(now, instant));
            now = instant;
        }
    }

    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    /// The waits so far, in order.
    public List<Duration> waited() {
        return List.copyOf(waited);
    }
}
