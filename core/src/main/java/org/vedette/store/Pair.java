package org.vedette.store;

import java.util.Locale;

/// Two actors and what goes on between them: states by ISO 3166-1 alpha-3, organisations by the register's code.
///
/// @param directed whether only what the first does to the second is meant
public record Pair(String first, String second, boolean directed) {
    /// The pair that a word stands for: "RUS-PRK" either way, "RUS>PRK" only what Russia does.
    ///
    /// @throws IllegalArgumentException if it is none
    public static Pair of(String word) {
        String[] parts = word.split("[->]", -1);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new IllegalArgumentException("found «" + word + "», wanted a pair such as RUS-PRK or RUS>PRK");
        }
        return new Pair(
                parts[0].strip().toUpperCase(Locale.ROOT),
                parts[1].strip().toUpperCase(Locale.ROOT),
                word.contains(">"));
    }

    /// The same for either order of the two.
    public String key() {
        return first.compareTo(second) <= 0 ? first + "|" + second : second + "|" + first;
    }

    @Override
    public String toString() {
        return first + (directed ? ">" : "-") + second;
    }
}
