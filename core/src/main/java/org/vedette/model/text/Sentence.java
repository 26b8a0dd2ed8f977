package org.vedette.model.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sentence with its tokens, all as spans of the article.
///
/// @param span the whole sentence, without blanks around it, dateline included
/// @param dateline where the dateline of this sentence stands ("SEOUL, South Korea —"), or null
/// @param quoted whether the sentence begins inside a quotation that an earlier sentence opened
/// @param tokens the tokens after the dateline, in order; they never overlap
public record Sentence(Span span, Kind kind, @Nullable Span dateline, boolean quoted, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /// What the line is in the make-up of the article.
    public enum Kind {
        /// Running text.
        BODY,
        /// A short line without a full stop at the head of the text or of a section.
        HEADLINE,
        /// An item of a list.
        ITEM,
        /// A byline, credit or other line about the article itself; it is never coded.
        CREDIT
    }
}
