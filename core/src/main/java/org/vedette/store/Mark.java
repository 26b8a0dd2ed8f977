package org.vedette.store;

/// A place in the order of claims, which is by day and then by number. A page goes on behind it.
public record Mark(String day, int number) {
    /// Behind a day and its claims in one word, for links and cursors: "2024-10-21.17".
    @Override
    public String toString() {
        return day + "." + number;
    }

    /// The place that a word stands for.
    ///
    /// @throws IllegalArgumentException if it is none
    public static Mark of(String word) {
        int dot = word.lastIndexOf('.');
        if (dot < 0 || !word.substring(dot + 1).matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("found «" + word + "», wanted a place such as 2024-10-21.17");
        }
        return new Mark(word.substring(0, dot), Integer.parseInt(word.substring(dot + 1)));
    }
}
