package org.vedette.model.watch;

/// What takes a word back.
///
/// @param pattern of the claim that takes back
/// @param reach what it takes back
public record Refuter(Pattern pattern, Reach reach) {
    /// Whose words fall.
    public enum Reach {
        /// Earlier words of the same voice or of the same outlet.
        OWN,
        /// All earlier words of the same happening.
        ALL
    }
}
