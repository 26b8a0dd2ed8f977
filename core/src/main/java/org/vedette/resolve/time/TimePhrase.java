package org.vedette.resolve.time;

import org.vedette.model.text.Span;
import org.vedette.resolve.calendar.Moment;

/// Time words of a text and what they mean, not yet tied to a day.
///
/// @param words preposition included ("on Monday")
public record TimePhrase(Span words, Moment meaning) {}
