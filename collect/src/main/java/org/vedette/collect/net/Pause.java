package org.vedette.collect.net;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Waits for an instant to come.
@FunctionalInterface
public interface Pause {
    /// Returns at that instant, or at once when it is past.
    ///
    /// @throws InterruptedException if the run is to end
    void until(Instant instant) throws InterruptedException;

    /// Sleeps by a clock.
    static Pause sleeping(InstantSource clock) {
        return instant -> {
            Instant now = clock.instant();
            if (instant.isAfter(now)) {
                Thread.sleep(Duration.between(now, instant));
            }
        };
    }
}
