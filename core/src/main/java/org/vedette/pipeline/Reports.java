package org.vedette.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.merge.origin.Credits;
import org.vedette.model.Stage;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.CodedText;
import org.vedette.model.event.Report;
import org.vedette.model.text.Article;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;

/// From a coded article to the reports that the merge takes: each claim with its sentence, its neighbours and the
/// article's credits. Shared by threads.
public final class Reports implements Stage<CodedText, List<Report>> {
    private final Credits credits;

    /// @param register names the agencies that articles credit
    public Reports(ActorRegister register) {
        this.credits = new Credits(register);
    }

    @Override
    public List<Report> apply(CodedText coded) {
        return of(coded);
    }

    /// A report for each claim, in the order of the text.
    public List<Report> of(CodedText coded) {
        if (coded.claims().isEmpty()) {
            return List.of();
        }
        List<String> credited = credits.of(coded.text().article().text());
        var reports = new ArrayList<Report>();
        coded.claims().forEach(claim -> reports.add(report(coded, claim, credited)));
        return reports;
    }

    private static Report report(CodedText coded, Claim claim, List<String> credited) {
        Article article = coded.text().article();
        return new Report(
                article.id(),
                article.outlet(),
                article.title(),
                article.url(),
                article.published(),
                claim.sentence().in(article.text()),
                passage(coded, claim.sentence()).in(article.text()),
                credited,
                coded.edition(),
                claim,
                article.tlp());
    }

    /// The sentence with the one before and the one after, where they are running text.
    private static Span passage(CodedText coded, Span sentence) {
        List<Sentence> sentences = coded.text().sentences();
        int start = sentence.start();
        int end = sentence.end();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence each = sentences.get(i);
            if (each.kind() != Sentence.Kind.BODY) {
                continue;
            }
            boolean before =
                    i + 1 < sentences.size() && sentences.get(i + 1).span().equals(sentence);
            boolean after = i > 0 && sentences.get(i - 1).span().equals(sentence);
            start = before ? each.span().start() : start;
            end = after ? each.span().end() : end;
        }
        return new Span(start, end);
    }
}
