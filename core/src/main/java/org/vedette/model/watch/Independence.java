package org.vedette.model.watch;

/// What makes two words independent of each other.
public enum Independence {
    /// They do not go back to the same words or the same first speaker.
    ORIGINS,
    /// They also come from voices of different states; a word without a state does not count.
    STATES
}
