package org.vedette.web.api.stream;

import java.util.Locale;

/// What one may be told of.
enum Kind {
    CLAIMS,
    EVENTS,
    WARNINGS;

    /// The name of a message: "claim".
    String message() {
        String plural = name().toLowerCase(Locale.ROOT);
        return plural.substring(0, plural.length() - 1);
    }
}
