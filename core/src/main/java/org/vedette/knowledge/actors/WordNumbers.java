package org.vedette.knowledge.actors;

/// Gives numbers to folded words, or [Vocabulary#UNKNOWN].
interface WordNumbers {
    /// The number of the word in the first `length` places.
    ///
    /// @param hash as [String#hashCode] reckons it
    int number(char[] folded, int length, int hash);

    /// The number of a word, folded on the way.
    int number(String word);
}
