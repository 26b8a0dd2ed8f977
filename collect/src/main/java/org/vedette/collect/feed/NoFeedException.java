package org.vedette.collect.feed;

/// What was to be a feed is none. The message says what was found and what was wanted.
public final class NoFeedException extends Exception {
    private static final long serialVersionUID = 1L;

    NoFeedException(String message) {
        super(message);
    }
}
