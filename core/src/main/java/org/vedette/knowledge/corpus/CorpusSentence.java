package org.vedette.knowledge.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One coded sentence of the corpus.
///
/// @param id made from the file's name and the words, so it survives moves within the file
/// @param line where the sentence stands in its file, from 1
/// @param article the name of the article it belongs to, or null
/// @param none why the sentence holds no claim, or null when it holds one
public record CorpusSentence(
        String id,
        String file,
        int line,
        String region,
        String frame,
        @Nullable String article,
        String text,
        List<Marked> spans,
        List<CodedClaim> claims,
        @Nullable String none) {
    public CorpusSentence {
        spans = List.copyOf(spans);
        claims = List.copyOf(claims);
    }

    /// The span of that id, if this sentence marks it (an article's later sentence may refer to an earlier one).
    public @Nullable Marked find(String spanId) {
        for (Marked span : spans) {
            if (span.id().equals(spanId)) {
                return span;
            }
        }
        return null;
    }
}
