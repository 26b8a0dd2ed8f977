package org.vedette.store.account;

import java.util.Locale;

/// What a token is good for.
public enum Scope {
    /// To ask for articles, claims, events, watches and warnings.
    READ,
    /// To be told of new ones as they come.
    STREAM,
    /// To read how the server fares.
    METRICS;

    /// In small letters.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
