package org.vedette.model.watch;

import java.util.Locale;

/// Words for likelihood, as ICD 203 (United States, 2015) orders them. They never share a sentence with a word for
/// confidence.
public enum Likelihood {
    ALMOST_NO_CHANCE(1, 5),
    VERY_UNLIKELY(5, 20),
    UNLIKELY(20, 45),
    ROUGHLY_EVEN_CHANCE(45, 55),
    LIKELY(55, 80),
    VERY_LIKELY(80, 95),
    ALMOST_CERTAIN(95, 99);

    private final int least;
    private final int most;

    Likelihood(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /// The least it stands for, in per cent.
    public int least() {
        return least;
    }

    /// The most it stands for, in per cent.
    public int most() {
        return most;
    }

    /// The word: "very likely".
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The word with its verb: "is very likely", "has almost no chance".
    public String clause() {
        return switch (this) {
            case ALMOST_NO_CHANCE -> "has almost no chance";
            case ROUGHLY_EVEN_CHANCE -> "has a roughly even chance";
            case VERY_UNLIKELY, UNLIKELY, LIKELY, VERY_LIKELY, ALMOST_CERTAIN -> "is " + words();
        };
    }
}
