package org.vedette.model;

/// What came of one article: done, or set aside with a numbered trouble. Nothing is dropped without one of the two.
///
/// @param <T> what a finished article gives
public sealed interface Outcome<T> {
    /// The identifier the article came with.
    String id();

    /// It went through.
    record Done<T>(String id, T value) implements Outcome<T> {}

    /// It was set aside.
    ///
    /// @param detail what, where, and what was wanted instead
    record SetAside<T>(String id, Trouble trouble, String detail) implements Outcome<T> {}
}
