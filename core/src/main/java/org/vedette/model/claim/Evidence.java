package org.vedette.model.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.text.Span;

/// Why a claim was coded: what made it, how sure it was, what came second, which sentences of the codebook are nearest,
/// and a note for each field that a rule or the register settled.
///
/// @param by the reader and its edition
/// @param score from 0 to 1
public record Evidence(
        String by, double score, @Nullable RunnerUp runnerUp, List<String> precedents, List<Note> notes) {
    public Evidence {
        precedents = List.copyOf(precedents);
        notes = List.copyOf(notes);
    }

    /// One decision in words.
    ///
    /// @param field the field of the claim it settled
    /// @param span the words it looked at, or null
    public record Note(
            String field, String because, @Nullable Span span) {
        /// The field of a note that says from where the country of the place was taken, since its words do not tell.
        public static final String COUNTRY = "country";
    }
}
