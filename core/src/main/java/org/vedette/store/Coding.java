package org.vedette.store;

import java.util.List;
import org.vedette.model.event.Report;
import org.vedette.model.text.Article;

/// An article with what one edition of the reader made of it: what the ledger takes in one piece.
///
/// @param edition of the models and the knowledge that coded it
/// @param reports its claims in the order of the text, possibly none
public record Coding(Article article, String edition, List<Report> reports) {
    public Coding {
        reports = List.copyOf(reports);
        for (Report report : reports) {
            if (!report.article().equals(article.id())) {
                throw new IllegalArgumentException(
                        "a report of " + report.article() + " in the coding of " + article.id());
            }
        }
    }
}
