package org.vedette.collect.net;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Trouble;

/// What came of asking a server.
public sealed interface Answer {
    /// Content, unpacked.
    ///
    /// @param address where it was found, behind all redirects
    /// @param type the media type in small letters, without its parameters; empty when none is told
    /// @param charset the encoding that the server names, or null
    /// @param tag its ETag, or null
    /// @param changed its Last-Modified as written, or null
    /// @param moved where it was moved for good, or null
    // A record of bytes is compared by identity; nothing compares answers.
    @SuppressWarnings("ArrayRecordComponent")
    record Content(
            URI address,
            byte[] bytes,
            String type,
            @Nullable String charset,
            @Nullable String tag,
            @Nullable String changed,
            @Nullable URI moved)
            implements Answer {}

    /// It is as it was when it was fetched last.
    record Same() implements Answer {}

    /// Nothing came of it.
    ///
    /// @param detail what was found, and where
    /// @param lasting whether asking again in an hour is of no use
    /// @param notBefore when the server wants to be asked again, or null when it did not say
    record Failure(
            Trouble trouble,
            String detail,
            boolean lasting,
            @Nullable Instant notBefore) implements Answer {
        static Failure passing(Trouble trouble, String detail) {
            return new Failure(trouble, detail, false, null);
        }

        static Failure lasting(Trouble trouble, String detail) {
            return new Failure(trouble, detail, true, null);
        }
    }
}
