package org.vedette.knowledge.names;

/// Gives numbers to folded words, or [Vocabulary#UNKNOWN].
public interface WordNumbers {
    /// The number of the word in the first `length` places.
    ///
    /// @param hash as [String#hashCode] reckons it
    int number(char[] folded, int length, int hash);

    /// The number of a word, folded on the way.
    int number(String word);
}
