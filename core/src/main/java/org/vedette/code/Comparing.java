package org.vedette.code;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.code.precedent.Precedents;
import org.vedette.model.claim.Draft;

/// Compares a draft with the coded sentences of the corpus, and with what analysts have corrected.
final class Comparing {
    /// How many precedents a draft names.
    private static final int SHOWN = 3;

    private final TrainedReader reader;
    private final Correcting correcting;

    Comparing(TrainedReader reader, List<Corrected> corrections) {
        this.reader = reader;
        this.correcting = new Correcting(reader, corrections);
    }

    /// The draft with the precedents nearest to it, coded as a like case was corrected; null when it is no claim. The
    /// precedents are loaded for the first draft of all.
    ///
    /// @param sentence the draft's
    /// @param numbers of the reader
    /// @param at where those of the trigger begin
    @Nullable
    Draft compared(Draft draft, Correcting.Words sentence, String word, float[] numbers, int at) {
        Precedents known = reader.precedents();
        if (known.isEmpty()) {
            return draft;
        }
        byte[] vector = known.scale().of(numbers, at + Labels.TRIGGER_AT);
        List<String> ids = known.nearest(vector, SHOWN).stream()
                .map(near -> near.precedent().id())
                .toList();
        Draft named = draft.with(ids);
        return correcting.isEmpty() ? named : correcting.corrected(named, sentence, word, vector);
    }
}
