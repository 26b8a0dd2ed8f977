package org.vedette.resolve.quantity;

import java.util.List;
import org.vedette.model.claim.Quantity;
import org.vedette.model.text.Span;
import org.vedette.resolve.words.Words;

/// Finds every number expression of news prose with its words of precision, its unit and, for a part, the
/// whole.
///
/// Counted are people, things, money, measures, shares ("60%", "two-thirds"), durations ("five-year") and
/// ages. Not counted: dates, years, times of the clock, ordinals, scores, numbers in names and codes.
///
/// Readings that are choices: "dozens" 24-99, "scores" 40-99, "hundreds" 200-999, "thousands" 2,000-9,999,
/// "tens of thousands" 20,000-99,999 (named after its first word), "several hundred" 300-900, "a few
/// hundred" 200-500; "nearly" and "almost" say about; soldiers are counted as "troops"; a fraction has the
/// unit "share".
///
/// Made once and used by many threads.
public final class Quantities {
    private final Units units = Units.load();
    private final Modifiers modifiers = Modifiers.load();

    /// The quantities inside `where`, in the order of the text. The whole of a part ("1,500 of the 12,000
    /// soldiers") is a quantity too and lies inside the span of the part.
    public List<Quantity> in(String text, Span where) {
        return new Scan(Words.of(text, where), units, modifiers).all();
    }
}
