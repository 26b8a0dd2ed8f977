package org.vedette.collect.net;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/// Lets one request at a time through to a host, and leaves the host alone for a while after each.
final class HostGate {
    /// How many hosts are asked at once.
    private static final int AT_ONCE = 8;

    private final Duration usual;
    private final InstantSource clock;
    private final Pause pause;
    private final Semaphore atOnce = new Semaphore(AT_ONCE);
    private final Map<String, Door> doors = new ConcurrentHashMap<>();

    /// The way to one host.
    private static final class Door {
        private final ReentrantLock lock = new ReentrantLock(true);
        private Instant next = Instant.MIN;
    }

    /// Something that asks a host.
    ///
    /// @param <T> what comes of it
    interface Errand<T> {
        T run() throws InterruptedException;
    }

    HostGate(Duration usual, InstantSource clock, Pause pause) {
        this.usual = usual;
        this.clock = clock;
        this.pause = pause;
    }

    /// Runs the errand when it is its turn.
    ///
    /// @param wanted the pause that the host itself asks for, if it is longer than the usual one
    <T> T pass(String host, Duration wanted, Errand<T> errand) throws InterruptedException {
        Door door = doors.computeIfAbsent(host, name -> new Door());
        door.lock.lockInterruptibly();
        try {
            pause.until(door.next);
            return run(errand);
        } finally {
            door.next = clock.instant().plus(wanted.compareTo(usual) > 0 ? wanted : usual);
            door.lock.unlock();
        }
    }

    private <T> T run(Errand<T> errand) throws InterruptedException {
        atOnce.acquire();
        try {
            return errand.run();
        } finally {
            atOnce.release();
        }
    }
}
