package org.vedette.knowledge.words;

import java.util.Locale;

/// What a stretch of a sentence is to an act, in the words we show.
public enum ClaimPart {
    ACT,
    SOURCE,
    TARGET,
    SOURCE_AND_TARGET,
    ABOUT,
    SPEAKER,
    RELAY,
    CUE,
    NUMBER,
    TIME,
    PLACE;

    /// The name in the brackets of a marked sentence.
    public String label() {
        return this == SOURCE_AND_TARGET ? "source and target" : name().toLowerCase(Locale.ROOT);
    }
}
