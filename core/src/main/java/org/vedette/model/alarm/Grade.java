package org.vedette.model.alarm;

import org.vedette.model.watch.SourceGrade;

/// The Admiralty grade of what is told: the source and the information, each judged apart.
///
/// @param letter the best of the outlets that carry the words
/// @param credibility of the information, from independent origins and contradiction
public record Grade(SourceGrade letter, Credibility credibility) {
    /// How far a piece of information can be believed: the digits of the Admiralty code.
    public enum Credibility {
        CONFIRMED(1, "confirmed by independent origins"),
        PROBABLY_TRUE(2, "told by independent origins and contradicted"),
        POSSIBLY_TRUE(3, "told by one origin and not contradicted"),
        DOUBTFUL(4, "told by one origin and contradicted"),
        IMPROBABLE(5, "taken back"),
        NOT_JUDGED(6, "cannot be judged");

        private final int digit;
        private final String words;

        Credibility(int digit, String words) {
            this.digit = digit;
            this.words = words;
        }

        public int digit() {
            return digit;
        }

        /// The digit in words.
        public String words() {
            return words;
        }
    }

    /// As it is written: "B2".
    public String label() {
        return letter.name() + credibility.digit();
    }
}
