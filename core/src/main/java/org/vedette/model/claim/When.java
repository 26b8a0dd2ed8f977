package org.vedette.model.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vedette.model.text.Span;

/// The days an act took, both ends included, and how we came to know them.
public sealed interface When {
    /// The text names the days, or reckons them from its own day ("last Sunday").
    ///
    /// @param first null when only a day of publication could settle the words and there is none, or when the
    ///     stretch is open to the past ("by December")
    /// @param last null in the same cases, or when it is open to the future ("since Monday")
    record Told(
            Span words, @Nullable LocalDate first, @Nullable LocalDate last) implements When {}

    /// The text does not tell; the day of publication stands in, and we say why.
    record Assumed(LocalDate published, Why why) implements When {}

    /// Why a day had to be assumed.
    enum Why {
        NO_TIME_WORDS,
        TIME_WORDS_NOT_UNDERSTOOD
    }
}
