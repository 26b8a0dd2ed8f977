package org.vedette.store;

/// What somebody has to do with a claim.
public enum Part {
    SOURCE,
    TARGET,
    ABOUT,
    /// One of those on whose word it stands.
    VOICE
}
