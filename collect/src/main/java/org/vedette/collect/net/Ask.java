package org.vedette.collect.net;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What is asked of a server.
///
/// @param accept the kinds of content that are wanted, as the header says it
/// @param tag the ETag of what we have, or null
/// @param changed the Last-Modified of what we have, as the server wrote it, or null
public record Ask(
        URI address,
        String accept,
        @Nullable String tag,
        @Nullable String changed) {
    private static final String PAGES = "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1";

    /// A page of an article.
    public static Ask page(URI address) {
        return new Ask(address, PAGES, null, null);
    }

    Ask at(URI other) {
        return new Ask(other, accept, tag, changed);
    }

    boolean conditional() {
        return tag != null || changed != null;
    }
}
