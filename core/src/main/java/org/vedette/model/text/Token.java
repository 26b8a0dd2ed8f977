package org.vedette.model.text;

/// A word or mark of a sentence.
///
/// @param span where it stands in the article
/// @param text the words at that span
public record Token(Span span, String text) {}
