package org.vedette.cli.show;

import java.util.Locale;

/// What a stretch of a sentence is to an act, in the words we show.
enum Part {
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
    String label() {
        return this == SOURCE_AND_TARGET ? "source and target" : name().toLowerCase(Locale.ROOT);
    }
}
