package org.vedette.eval.story;

import java.util.List;
import org.vedette.model.text.Article;
import org.vedette.model.text.Span;

/// An article of a story, its marks taken out of the text.
record StoryArticle(Article article, List<Mark> marks) {
    StoryArticle {
        marks = List.copyOf(marks);
    }

    /// A word that tells of a happening.
    ///
    /// @param happening of all stories: "border-raids/h2"
    /// @param origin whose word it is, of all stories and apart for each happening: "border-raids/h2/o1"
    /// @param trigger where it stands in the article
    record Mark(String happening, String origin, Span trigger) {}
}
