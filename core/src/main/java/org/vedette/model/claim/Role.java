package org.vedette.model.claim;

/// What a stretch of a sentence is to an act.
public enum Role {
    /// Does it.
    SOURCE,
    /// Suffers, receives or is addressed by it.
    TARGET,
    /// A third party whom it concerns.
    ABOUT,
    /// First says it.
    SPEAKER,
    /// Passes on what the speaker said.
    RELAY,
    /// The word of saying.
    CUE,
    QUANTITY,
    TIME,
    PLACE
}
