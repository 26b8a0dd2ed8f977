package org.vedette.collect.net;

import java.time.Duration;

/// How much is asked of a server, and borne from it.
///
/// @param connect how long a connection may take to be made
/// @param silence how long a server may say nothing
/// @param whole how long an answer may take from the first byte asked to the last byte read
/// @param largest how many bytes an answer may have, unpacked
/// @param redirects how many redirects are followed
public record Bounds(Duration connect, Duration silence, Duration whole, int largest, int redirects) {
    /// 10 seconds to connect, 20 of silence, 60 in all; 16 MB; 5 redirects.
    public static final Bounds USUAL =
            new Bounds(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(60), 16_000_000, 5);
}
