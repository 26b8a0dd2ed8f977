package org.vedette.read;

import org.vedette.model.text.Sentence;

/// Lines that belong together: a paragraph, a headline, an item of a list, a credit.
///
/// @param from where running words begin, behind the mark of a list item
record Block(int start, int end, int from, Sentence.Kind kind) {}
