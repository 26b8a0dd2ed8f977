package org.vedette.model.text;

import java.util.List;

/// An article with its sentences, in the order of the text.
public record ReadText(Article article, List<Sentence> sentences) {
    public ReadText {
        sentences = List.copyOf(sentences);
    }
}
