package org.vedette.code;

import java.util.List;
import java.util.function.Supplier;
import org.vedette.code.precedent.Precedents;
import org.vedette.model.claim.Draft;

/// Compares a draft with the coded sentences of the corpus.
final class Comparing {
    /// How many precedents a draft names.
    private static final int SHOWN = 3;

    private final Supplier<Precedents> precedents;

    /// @param precedents asked for when the first draft is at hand
    Comparing(Supplier<Precedents> precedents) {
        this.precedents = precedents;
    }

    /// The draft with the precedents nearest to it.
    ///
    /// @param numbers of the reader
    /// @param at where those of the trigger begin
    Draft compared(Draft draft, float[] numbers, int at) {
        Precedents known = precedents.get();
        if (known.isEmpty()) {
            return draft;
        }
        byte[] vector = known.scale().of(numbers, at + Labels.TRIGGER_AT);
        List<String> ids = known.nearest(vector, SHOWN).stream()
                .map(near -> near.precedent().id())
                .toList();
        return draft.with(ids);
    }
}
