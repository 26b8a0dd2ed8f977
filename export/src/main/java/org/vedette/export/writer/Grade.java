package org.vedette.export.writer;

/// The Admiralty grading (NATO STANAG 2511): the source's reliability apart from the information's credibility.
///
/// @param source 'A' (reliable) to 'F' (cannot be judged)
/// @param information 1 (confirmed) to 6 (cannot be judged)
public record Grade(char source, int information) {
    public Grade {
        if (source < 'A' || source > 'F' || information < 1 || information > 6) {
            throw new IllegalArgumentException("no Admiralty grade: " + source + information);
        }
    }

    @Override
    public String toString() {
        return "" + source + information;
    }
}
