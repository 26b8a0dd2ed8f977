package org.vedette.resolve.voice;

import org.vedette.model.text.Span;

/// Somebody says something.
///
/// @param speaker the words for who speaks
/// @param cue the word of saying
/// @param content the stretch of the text that is said
public record Attribution(Span speaker, Span cue, Span content) {}
