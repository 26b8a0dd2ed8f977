package org.vedette.warn.show;

import java.time.Duration;
import java.time.Instant;

/// From instants to pixels.
///
/// @param from the left end
/// @param to the right end
/// @param left pixels from the left edge
/// @param width pixels between the ends
record Scale(Instant from, Instant to, double left, double width) {
    double x(Instant at) {
        double whole = Math.max(1, Duration.between(from, to).toSeconds());
        double part = Math.clamp(Duration.between(from, at).toSeconds() / whole, 0.0, 1.0);
        return left + part * width;
    }
}
