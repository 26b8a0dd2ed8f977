package org.vedette.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.CodedText;
import org.vedette.model.event.Report;
import org.vedette.model.text.Article;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;

/// Makes reports of the claims of an article: each with what the ledger and the merge need of the article.
public final class Reports {
    private Reports() {}

    /// One report a claim, in the order of the text.
    public static List<Report> of(CodedText coded) {
        Article article = coded.text().article();
        List<Report> reports = new ArrayList<>();
        for (Claim claim : coded.claims()) {
            reports.add(new Report(
                    article.id(),
                    article.outlet(),
                    article.title(),
                    article.url(),
                    article.published(),
                    claim.sentence().in(article.text()),
                    passage(coded.text().sentences(), claim.sentence()).in(article.text()),
                    List.of(),
                    coded.edition(),
                    claim));
        }
        return reports;
    }

    /// From the beginning of the sentence before to the end of the one behind.
    private static Span passage(List<Sentence> sentences, Span sentence) {
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).span().equals(sentence)) {
                int start = sentences.get(Math.max(0, i - 1)).span().start();
                int end = sentences
                        .get(Math.min(sentences.size() - 1, i + 1))
                        .span()
                        .end();
                return new Span(start, end);
            }
        }
        return sentence;
    }
}
